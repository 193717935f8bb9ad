"""Typing a sheet: its header, the grid, the form for one line, similar lines."""
