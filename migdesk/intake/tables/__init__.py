"""Tables that other programs wrote: spreadsheets, lists, calendars, schedules, address cards."""
