"""Spelling: hunspell's dictionaries, looked up in a process of their own."""
