"""The one place from which the window starts anything that touches the campaign file."""
