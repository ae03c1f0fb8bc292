"""The version stands in one place."""

from __future__ import annotations

from importlib import metadata

import planfix
from planfix_runtime.config import configure


def test_the_package_says_which_version_it_is() -> None:
    assert planfix.__version__ == metadata.version("planfix")


def test_the_client_says_so_in_its_user_agent() -> None:
    settings = configure(
        {"eu": "https://example.com/xml"}, {"account": "a", "api_key": "k", "token": "t", "region": "eu"}, {}
    )
    assert settings.headers["User-Agent"] == f"planfix-python/{planfix.__version__}"
