"""The account's state in SQLite, and SQL conditions as values."""
