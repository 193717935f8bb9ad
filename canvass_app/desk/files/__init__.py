"""Importing signatures and exporting lists."""
