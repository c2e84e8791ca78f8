"""Reports: chosen, seen as they are printed, exported, printed, kept by name."""
