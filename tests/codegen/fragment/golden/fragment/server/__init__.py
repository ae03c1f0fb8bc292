"""What a server of the API needs: readers of requests and writers of answers.

Generated from schema/: edit that and run `make generate`.
"""
