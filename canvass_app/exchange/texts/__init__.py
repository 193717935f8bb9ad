"""Petition texts from files."""
