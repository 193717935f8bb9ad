"""Duplicates: searching, reviewing, deciding, and how good all that is."""
