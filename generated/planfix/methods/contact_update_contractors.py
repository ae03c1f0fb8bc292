"""`contact.updateContractors`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactUpdateContractors(Request["ContactUpdateContractorsResponse"]):
    """Add a contact to companies and remove it from others.

    Give at least one of add_clients, del_clients.

    Raises:
        ClientNotFound: The counterparty does not exist. (7002)
        ClientUpdateFailed: The counterparty could not be updated. (7004)
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)
        ContactUpdateFailed: The contact could not be updated. (8004)

    See https://planfix.com/help/Planfix_API_contact.updateContractors
    """

    id: int
    """Contact id."""
    add_clients: Sequence[int] | Unset = UNSET
    """Ids of companies to add the contact to."""
    del_clients: Sequence[int] | Unset = UNSET
    """Ids of companies to remove the contact from."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.add_clients is not UNSET:
            object.__setattr__(self, "add_clients", as_tuple(self.add_clients))
        if self.del_clients is not UNSET:
            object.__setattr__(self, "del_clients", as_tuple(self.del_clients))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ContactUpdateContractorsResponse(Value):
    """What the server answers to contact.updateContractors."""

    id: int
    """Id of the changed contact."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ContactUpdateContractors.method = Method(
    name="contact.updateContractors",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("7002", "7004", "8001", "8002", "8004"),
    page="https://planfix.com/help/Planfix_API_contact.updateContractors",
    codec="planfix.codecs.methods.contact_update_contractors",
)
