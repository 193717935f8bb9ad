"""Duplicates: the review queue, groups, decisions, quality."""
