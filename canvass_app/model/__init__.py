"""The nouns and rules of a petition drive: plain dataclasses and functions, no I/O."""
