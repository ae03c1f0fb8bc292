"""The protocol: HTTP, keys, limits, faults, and the server's half of the codec."""
