"""Import and export: lists of signatures that come from other programs or go to them."""
