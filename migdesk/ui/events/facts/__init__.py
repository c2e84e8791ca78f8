"""What the facts of an event are edited in."""
