"""The place of quotes: what people said, word for word, and whether it may be used."""
