"""The server's side of each function."""
