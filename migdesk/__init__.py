"""MigDesk: the press desk of a field mission, on one laptop, with no network."""

__version__ = "0.1.0"
