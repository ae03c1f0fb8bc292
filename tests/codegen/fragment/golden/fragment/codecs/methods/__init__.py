"""Codecs of the functions.

Generated from schema/: edit that and run `make generate`.
"""
