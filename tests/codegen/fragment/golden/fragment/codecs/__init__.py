"""What a client needs: writers of requests and readers of answers, loaded at the first call.

Generated from schema/: edit that and run `make generate`.
"""
