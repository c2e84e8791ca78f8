"""The calendar of events: a month or a year at a time."""
