"""Compares two lines as objects, with reasons in words."""
