"""Describe a Planfix account in an overlay of the schema, and tell how it has changed."""
