"""From an HTTP request to an answer: addresses, keys, limits, faults."""
