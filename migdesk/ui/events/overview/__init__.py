"""An event at a glance."""
