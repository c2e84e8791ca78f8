"""Checks of a text before it leaves the office: each rule finds what breaks it, and where."""
