"""The place of settings: the office, its standing matter, its file, and this window."""
