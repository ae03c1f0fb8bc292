"""Addresses, limits, errors and login of the API.

Generated from schema/api.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planfix_runtime.errors import ApiError
from planfix_runtime.model.functions import Request, Service


def _errors() -> Mapping[str, type[ApiError]]:
    from fragment.errors import BY_CODE

    return BY_CODE


def _login(login: str, password: str) -> Request[Any]:
    from fragment.methods.auth_login import AuthLogin

    return AuthLogin(login=login, password=password)


API = Service(
    regions={
        "eu": "https://library.example/xml/",
    },
    errors=_errors,
    login=_login,
    requests_per_second=1,
    page_size=100,
    session_seconds=3600,
    paging=("page_current", "page_size"),
)
"""Addresses, limits, errors and login of the API."""
