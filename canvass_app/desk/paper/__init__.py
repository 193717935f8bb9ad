"""Working with sheets: blank ones, finding them, pasting, suggestions while typing."""
