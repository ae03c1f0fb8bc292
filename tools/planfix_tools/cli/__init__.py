"""The `planfix` command: an account from a terminal (extra `cli`)."""
