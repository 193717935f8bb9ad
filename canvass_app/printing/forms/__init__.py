"""Forms to fill in or stick on: blank sheets, walk lists, labels and envelopes."""
