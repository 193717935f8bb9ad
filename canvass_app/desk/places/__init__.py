"""Routing lines to places and mayors, the mayors table, the map."""
