"""Commands for those who change Canvass; nothing here is part of the program."""
