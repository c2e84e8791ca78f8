"""Reports: a frozen sheet and a module each; all they share is in ``page``."""
