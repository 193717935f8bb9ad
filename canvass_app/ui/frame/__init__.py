"""The window around all pages: start-up, sidebar, status line, locking, bug reports."""
