"""Generates Python bindings from a YAML description of the Planfix XML API."""
