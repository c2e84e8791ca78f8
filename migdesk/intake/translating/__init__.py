"""Translations that come back from a translator: as XLIFF, or as a table in a Word document."""
