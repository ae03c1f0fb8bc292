"""The calls of each resource, to be awaited."""
