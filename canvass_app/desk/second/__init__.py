"""Blind second entry: sampling, typing again, settling, error rates."""
