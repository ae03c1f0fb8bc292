"""Programs built on the bindings."""
