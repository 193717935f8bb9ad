"""The window. It is thin: all decisions are made in `desk` or below."""
