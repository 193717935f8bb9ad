"""Public data on places, and addresses to walk."""
