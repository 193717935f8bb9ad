"""Checks a finished PDF with readers of its own before it may leave the computer."""
