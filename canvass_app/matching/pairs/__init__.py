"""Two lines compared as objects, with reasons in words."""
