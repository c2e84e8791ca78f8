"""The files of an event."""
