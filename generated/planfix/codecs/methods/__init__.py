"""The client's side of each function.

Generated from schema/: edit that and run `make generate`.
"""
