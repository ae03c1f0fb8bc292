"""The calls of each resource."""
