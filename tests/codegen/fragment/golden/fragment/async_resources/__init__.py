"""The asynchronous calls of each resource.

Generated from schema/: edit that and run `make generate`.
"""
