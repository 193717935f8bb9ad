"""Packets: what goes in, runs over many cities, versions, labels."""
