"""Door to door: turfs, doors, walk lists, signing on screen."""
