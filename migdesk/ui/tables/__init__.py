"""The sheet that takes in a table: how it is understood, what becomes of it, what is unclear."""
