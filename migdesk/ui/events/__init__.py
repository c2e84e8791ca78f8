"""The events: what is held, who speaks there, and what came of it."""
