"""The client's side of the types."""
