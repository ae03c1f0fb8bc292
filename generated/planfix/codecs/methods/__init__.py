"""The client's side of each function."""
