"""Widgets of no one screen. They are built with a look and know neither records nor the desk."""
