"""Makes `tests` a place to import from: `fault_server` is used by several rooms' tests."""
