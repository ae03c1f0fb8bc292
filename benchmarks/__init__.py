"""How fast the bindings are, beside what else one would use. `make bench` runs everything, README.md shows it."""
