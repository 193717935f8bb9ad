"""Measures how much of a deliberate damage to the code the tests notice (docs/MUTATION.md)."""
