"""Requests of `contact`, completed by the fields that a change keeps.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.methods.contact_update import ContactUpdate
from planfix.types.contact import Contact
from planfix.types.people import Assignees
from planfix_runtime.model.functions import ids_of, kept
from planfix_runtime.model.values import UNSET


def merge_contact_update(request: ContactUpdate, current: Contact) -> ContactUpdate:
    """Return `request` with the fields that it leaves out filled in from `current`."""
    return dataclasses.replace(
        request,
        name=kept(request.name, current.name),
        mid_name=kept(request.mid_name, current.mid_name),
        last_name=kept(request.last_name, current.last_name),
        post=kept(request.post, current.post),
        email=kept(request.email, current.email),
        phones=kept(request.phones, current.phones),
        secondary_emails=kept(request.secondary_emails, current.secondary_emails),
        address=kept(request.address, current.address),
        description=kept(request.description, current.description),
        sex=kept(request.sex, current.sex),
        site=kept(request.site, current.site),
        skype=kept(request.skype, current.skype),
        facebook=kept(request.facebook, current.facebook),
        vk=kept(request.vk, current.vk),
        icq=kept(request.icq, current.icq),
        birthdate=kept(request.birthdate, current.birthdate),
        can_be_client=kept(request.can_be_client, current.can_be_client),
        group_id=kept(request.group_id, current.group.id if current.group else UNSET),
        responsible=kept(
            request.responsible,
            (
                Assignees(users=ids_of(current.responsible.users), groups=ids_of(current.responsible.groups))
                if current.responsible
                else UNSET
            ),
        ),
        telegram_id=kept(request.telegram_id, current.telegram_id),
    )
