"""Word documents that come back: what they say now, what was changed in them, and by whom."""
