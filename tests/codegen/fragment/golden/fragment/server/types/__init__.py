"""The server's side of the types."""
