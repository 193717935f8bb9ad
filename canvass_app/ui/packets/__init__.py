"""Packets: which cities are ready, preview, export, labels."""
