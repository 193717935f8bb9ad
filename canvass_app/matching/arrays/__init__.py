"""Whole files compared as arrays of numbers: the same rules, many times faster."""
