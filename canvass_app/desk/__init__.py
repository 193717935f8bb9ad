"""The use cases that the window and the command line share, one function each.

One that only reads takes a database handle (or a `Session`) and returns its result. One that
changes something, or computes derived results such as pairs and routes, takes a `Session` and
returns an `Outcome`: its value, and what kind of thing it changed. Files that are written for
people, and what this computer remembers about them, are not part of the campaign and need none.
"""
