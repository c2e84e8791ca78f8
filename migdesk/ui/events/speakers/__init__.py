"""Who appears at an event."""
