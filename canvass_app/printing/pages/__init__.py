"""The kinds of pages. Each module draws one kind from the same `Context`."""
