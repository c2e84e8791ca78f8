"""Releases: the list of them, and the editor in which they are written."""
