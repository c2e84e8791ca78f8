"""What an event is counted under, who came, what came of it."""
