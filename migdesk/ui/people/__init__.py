"""People and the organisations they speak for."""
