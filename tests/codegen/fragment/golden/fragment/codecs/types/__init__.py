"""The client's side of the types.

Generated from schema/: edit that and run `make generate`.
"""
