"""Codecs: they encode requests and decode answers; loaded at the first call.

Generated from schema/: edit that and run `make generate`.
"""
