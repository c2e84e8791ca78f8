"""What belongs to an event and has a place of its own."""
