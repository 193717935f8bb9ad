"""Canvass: a desktop program for petition drives."""

__version__ = "0.1.0"
