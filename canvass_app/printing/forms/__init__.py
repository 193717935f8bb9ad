"""Forms to be filled in or stuck on: blank sheets, walk lists, labels and envelopes."""
