"""Public data about places, and addresses to walk."""
