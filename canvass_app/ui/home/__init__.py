"""Home: how far the campaign has come, and what it needs next."""
