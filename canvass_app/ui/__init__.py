"""The window. Thin: everything that decides lives in `desk` or below."""
