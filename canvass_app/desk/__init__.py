"""The use cases that the window and the command line share, one function each.

A use case takes a `Session` (to change things) or a database handle (to read), returns its
result, and where it changed something, the store's `Receipt` saying what kind of thing.
"""
