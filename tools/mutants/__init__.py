"""Measures how much deliberate damage to the code the tests notice (docs/MUTATION.md)."""
