"""Compares whole files as arrays of numbers: the same rules, many times faster."""
