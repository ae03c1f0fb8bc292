"""Requests completed by the fields that a change keeps, loaded at the first call.

Generated from schema/: edit that and run `make generate`.
"""
