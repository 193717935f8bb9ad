"""Kills the program, cuts its power and flips its bits, and counts what is lost; see FAULTS.md."""
