"""Where each sheet of paper is, and printing blank ones."""
