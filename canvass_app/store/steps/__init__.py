"""The tables of the campaign file, as numbered steps from one version to the next."""
