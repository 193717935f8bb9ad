"""Tables of any kind: opening, reading row by row, writing, repair."""
