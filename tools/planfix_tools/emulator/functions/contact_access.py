"""Access of contacts to Planfix.

A real contact accepts an invitation by the link in an e-mail message. Nobody reads messages here, so a contact stays invited until
its access is withdrawn. New accounts have contacts that accepted.
"""

from __future__ import annotations

from planfix.enums import AccessResult
from planfix.errors import (
    ContactLoginTaken,
    ContactNotActivated,
    ContactPasswordRefused,
    ContactWithoutAccess,
    MissingDependentParameter,
)
from planfix.methods import (
    ContactManagePlanfixAccess,
    ContactManagePlanfixAccessResponse,
    ContactUpdateUserInfo,
    ContactUpdateUserInfoResponse,
)
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import given
from planfix_tools.emulator.domain.contacts import check_email, find_contact
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.functions.registry import answers

INVITED, ACTIVE, UNACTIVE = "INVITED", "ACTIVE", "UNACTIVE"


@answers(ContactManagePlanfixAccess)
def manage_planfix_access(call: Call, request: ContactManagePlanfixAccess) -> ContactManagePlanfixAccessResponse:
    """Invite a contact, or allow or withdraw its access."""
    contact = find_contact(call, request.id, request.userid, request.general)
    columns: dict[str, object] = {}
    access: str | None
    match contact["access"], request.have_planfix_access:
        case None, True:
            email = request.email or contact["email"]
            _check_login(call, email, contact["id"])
            access, result = INVITED, AccessResult.NOTICE_SEND
            columns["login"] = email
        case "INVITED", True:
            access, result = INVITED, AccessResult.NOTICE_RESEND
        case None | "INVITED", _:
            access, result = None, AccessResult.ACCESS_CANCELED
            columns["login"] = None
        case _, True:
            access, result = ACTIVE, AccessResult.ACTIVE
        case _:
            access, result = UNACTIVE, AccessResult.UNACTIVE
    call.store.update("contact", contact["id"], access=access, **columns)
    return ContactManagePlanfixAccessResponse(id=contact["id"], status=result)


@answers(ContactUpdateUserInfo)
def update_user_info(call: Call, request: ContactUpdateUserInfo) -> ContactUpdateUserInfoResponse:
    """Change the login of a contact that has accepted."""
    contact = find_contact(call, request.id, request.userid, request.general)
    if contact["access"] is None:
        raise refuse(ContactWithoutAccess)
    if contact["access"] == INVITED:
        raise refuse(ContactPasswordRefused if request.password else ContactNotActivated)
    columns = given(
        request, password=None, jabber=None, notify_by_email=False, notify_by_jabber=False, notify_by_planfix=False
    )
    if request.notify_by_jabber and not (request.jabber or contact["jabber"]):
        raise refuse(MissingDependentParameter, "notifyByJabber needs jabber")
    if request.email:
        _check_login(call, request.email, contact["id"])
        columns["login"] = request.email
    if request.status:
        columns["access"] = request.status
    if request.pic:
        columns["user_pic"] = request.pic
    call.store.update("contact", contact["id"], **columns)
    return ContactUpdateUserInfoResponse(id=contact["id"])


def _check_login(call: Call, email: str, contact_id: int) -> None:
    check_email(email)
    of_user = call.store.row("SELECT 1 FROM user WHERE fold(?) IN (fold(login), fold(email))", email)
    of_contact = call.store.row("SELECT 1 FROM contact WHERE fold(login) = fold(?) AND id <> ?", email, contact_id)
    if of_user or of_contact:
        raise refuse(ContactLoginTaken)
