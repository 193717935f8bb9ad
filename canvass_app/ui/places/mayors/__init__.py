"""The table of mayors, and importing a list of them."""
