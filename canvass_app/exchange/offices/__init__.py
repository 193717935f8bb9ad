"""Lists of mayors and other heads of places."""
