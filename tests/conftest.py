"""Makes `tests` a place to import from, and lets no property test fail because the machine is busy."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("planfix", deadline=None)
settings.load_profile("planfix")
