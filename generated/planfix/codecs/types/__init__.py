"""Codecs of the types.

Generated from schema/: edit that and run `make generate`.
"""
