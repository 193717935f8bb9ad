"""Lists of signatures: columns, presets of other programs, profiles of exports."""
