"""The window in which quotes are captured while they are said."""
