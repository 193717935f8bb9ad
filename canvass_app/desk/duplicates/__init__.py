"""Duplicates: searching, reviewing, deciding, and the quality of all that."""
