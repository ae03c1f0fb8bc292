"""The calls of each resource, to be awaited.

Generated from schema/: edit that and run `make generate`.
"""
