"""What is special to SQLite: pragmas, triggers, full-text search, copying, its ways of failing."""
