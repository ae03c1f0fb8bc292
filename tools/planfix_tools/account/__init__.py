"""A Planfix account of one's own: read into an overlay of the schema, typed, compared with what it was."""
