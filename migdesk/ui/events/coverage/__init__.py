"""What was published about an event."""
