"""Deliveries of packets: planned, made, receipted, answered."""
