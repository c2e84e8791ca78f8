"""The commands: ``migdesk COMMAND …``. They need no display and load no Qt."""
