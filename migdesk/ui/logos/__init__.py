"""Logos in the window: read from files, chosen and removed."""
