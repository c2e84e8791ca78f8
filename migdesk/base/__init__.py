"""What every layer may use and none owns: clock, paths, errors, resources. No subject words."""
