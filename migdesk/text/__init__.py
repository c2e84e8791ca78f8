"""The shape of a text: blocks and runs, names and their cases, marks, languages, dates."""
