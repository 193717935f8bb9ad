"""Deliveries of packets, step by step, and their log."""
