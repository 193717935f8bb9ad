"""Import and export: lists of signatures from other programs or for them."""
