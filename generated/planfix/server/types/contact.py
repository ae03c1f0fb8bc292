"""The server's side of the types: contact.

Generated from schema/types/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import Sex, UserRole, UserStatus
from planfix.server.types.custom_data import write_custom_value
from planfix.server.types.links import write_client_ref
from planfix.server.types.people import write_group_ref, write_people
from planfix.types.contact import Contact, ContactUser, PhoneType, SavedFilter
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef
from planfix.types.people import GroupRef, People, Phone, write_phone
from planfix_runtime.checks import given
from planfix_runtime.extra import restore
from planfix_runtime.scalars import text_of, text_of_any, text_of_enum, text_of_int
from planfix_runtime.unset import UNSET
from planfix_runtime.write import (
    write,
    write_bool,
    write_datetime,
    write_int,
    write_items,
    write_object,
    write_objects,
    write_text,
)


def write_contact(tag: str, value: Contact, zone: tzinfo | None) -> str:
    """Write a `Contact` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.userid is not UNSET:
        out.append(write_int("userid", value.userid, "userid"))
    if value.general is not UNSET:
        out.append(write_int("general", value.general, "general"))
    in_template: list[str] = []
    if value.template_id is not UNSET:
        in_template.append(write_int("id", value.template_id, "template_id"))
    if in_template:
        out.append("<template>" + "".join(in_template) + "</template>")
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    if value.mid_name is not UNSET:
        out.append(write_text("midName", value.mid_name, "mid_name"))
    if value.last_name is not UNSET:
        out.append(write_text("lastName", value.last_name, "last_name"))
    if value.is_company is not UNSET:
        out.append(write_bool("isCompany", value.is_company, "is_company"))
    if value.post is not UNSET:
        out.append(write_text("post", value.post, "post"))
    if value.email is not UNSET:
        out.append(write_text("email", value.email, "email"))
    if value.secondary_emails is not UNSET:
        out.append(
            "<secondaryEmails>"
            + write_items("email", value.secondary_emails, "secondary_emails", write_text)
            + "</secondaryEmails>"
        )
    if value.phones is not UNSET:
        out.append("<phones>" + write_objects("phone", value.phones, "phones", Phone, write_phone, zone) + "</phones>")
    if value.address is not UNSET:
        out.append(write_text("address", value.address, "address"))
    if value.description is not UNSET:
        out.append(write_text("description", value.description, "description"))
    if value.sex is not UNSET:
        out.append(write("sex", value.sex, "sex", text_of_enum(Sex)))
    if value.site is not UNSET:
        out.append(write_text("site", value.site, "site"))
    if value.skype is not UNSET:
        out.append(write_text("skype", value.skype, "skype"))
    if value.facebook is not UNSET:
        out.append(write_text("facebook", value.facebook, "facebook"))
    if value.vk is not UNSET:
        out.append(write_text("vk", value.vk, "vk"))
    if value.icq is not UNSET:
        out.append(write_text("icq", value.icq, "icq"))
    in_telegram: list[str] = []
    if value.telegram_id is not UNSET:
        in_telegram.append(write_int("id", value.telegram_id, "telegram_id"))
    if in_telegram:
        out.append("<telegram>" + "".join(in_telegram) + "</telegram>")
    if value.telegram_id_text is not UNSET:
        out.append(write_text("telegramId", value.telegram_id_text, "telegram_id_text"))
    if value.user_pic is not UNSET:
        out.append(write_text("userPic", value.user_pic, "user_pic"))
    if value.birthdate is not UNSET:
        out.append(write_datetime("birthdate", value.birthdate, "birthdate", zone))
    if value.group is not UNSET:
        out.append(write_object("group", value.group, "group", GroupRef, write_group_ref, zone))
    if value.contractors is not UNSET:
        out.append(
            "<contractors>"
            + write_objects("client", value.contractors, "contractors", ClientRef, write_client_ref, zone)
            + "</contractors>"
        )
    if value.have_planfix_access is not UNSET:
        out.append(write_bool("havePlanfixAccess", value.have_planfix_access, "have_planfix_access"))
    if value.user is not UNSET:
        out.append(write_object("user", value.user, "user", ContactUser, write_contact_user, zone))
    if value.custom_data is not UNSET:
        out.append(
            "<customData>"
            + write_objects("customValue", value.custom_data, "custom_data", CustomValue, write_custom_value, zone)
            + "</customData>"
        )
    if value.responsible is not UNSET:
        out.append(write_object("responsible", value.responsible, "responsible", People, write_people, zone))
    if value.last_update_date is not UNSET:
        out.append(write_datetime("lastUpdateDate", value.last_update_date, "last_update_date", zone))
    if value.last_comment_date is not UNSET:
        out.append(write_datetime("lastCommentDate", value.last_comment_date, "last_comment_date", zone))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_contact_user(tag: str, value: ContactUser, zone: tzinfo | None) -> str:
    """Write a `ContactUser` as the element `tag`."""
    out: list[str] = []
    if value.login is not UNSET:
        out.append(write_text("login", value.login, "login"))
    if value.role is not UNSET:
        out.append(write("role", value.role, "role", text_of_enum(UserRole)))
    if value.status is not UNSET:
        out.append(write("status", value.status, "status", text_of_enum(UserStatus)))
    if value.email is not UNSET:
        out.append(write_text("email", value.email, "email"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_phone_type(tag: str, value: PhoneType, zone: tzinfo | None) -> str:
    """Write a `PhoneType` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_saved_filter(tag: str, value: SavedFilter, zone: tzinfo | None) -> str:
    """Write a `SavedFilter` as the element `tag`."""
    out: list[str] = []
    out.append(write("ID", given(value.id, "id"), "id", text_of_any(text_of_int, text_of)))
    if value.name is not UNSET:
        out.append(write_text("Name", value.name, "name"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
