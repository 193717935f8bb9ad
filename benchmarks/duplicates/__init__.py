"""Duplicate search against Splink: `python -m benchmarks.duplicates NAME …`."""
