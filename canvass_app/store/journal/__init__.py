"""The journal: acts and events, what they fold to, undo, derived results, rebuilding."""
