"""Blind second entry: lines typed again, differences, error rates."""
