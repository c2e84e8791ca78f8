"""Pages: one frozen sheet a document kind in, bytes out. The same sheet gives the same bytes."""
