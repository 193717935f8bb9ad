"""Door to door: turfs, walk lists, signing."""
