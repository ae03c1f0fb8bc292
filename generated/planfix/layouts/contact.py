"""How lists usually hold: contact.

Generated from schema/types/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import Sex, UserRole, UserStatus
from planfix.layouts.custom_data import CUSTOM_VALUE_LAYOUT
from planfix.layouts.links import CLIENT_REF_LAYOUT
from planfix.layouts.people import GROUP_REF_LAYOUT, PEOPLE_LAYOUT, PHONE_LAYOUT, make_group_ref
from planfix.types.contact import Contact, ContactUser, PhoneType, SavedFilter
from planfix_runtime.layout import Groups, Layout, leaf, many, many_texts, one, opened, within
from planfix_runtime.leaves import (
    BOOL,
    DATETIME,
    INT,
    TEXT,
    as_bool,
    as_datetime,
    as_int,
    as_needed,
    as_text,
    as_texts,
    as_word,
)
from planfix_runtime.scalars import parse_int, parse_int_or_text
from planfix_runtime.unset import UNSET


def make_saved_filter(found: Groups, zone: tzinfo | None) -> SavedFilter:
    """A `SavedFilter`, of the text of its elements."""
    id, name = found
    return SavedFilter(as_needed(id, parse_int_or_text), as_text(name))


SAVED_FILTER_LAYOUT = Layout(make_saved_filter, leaf("ID", TEXT), leaf("Name", TEXT))


def make_contact_user(found: Groups, zone: tzinfo | None) -> ContactUser:
    """A `ContactUser`, of the text of its elements."""
    login, role, status, email = found
    return ContactUser(as_text(login), as_word(role, UserRole), as_word(status, UserStatus), as_text(email))


CONTACT_USER_LAYOUT = Layout(
    make_contact_user, leaf("login", TEXT), leaf("role", TEXT), leaf("status", TEXT), leaf("email", TEXT)
)


def make_contact(found: Groups, zone: tzinfo | None) -> Contact:
    """A `Contact`, of the text of its elements."""
    (
        id,
        userid,
        general,
        template_id,
        name,
        mid_name,
        last_name,
        is_company,
        post,
        email,
        secondary_emails,
        phones,
        address,
        description,
        sex,
        site,
        skype,
        facebook,
        vk,
        icq,
        telegram_id,
        telegram_id_text,
        user_pic,
        birthdate,
        group,
        group_id,
        group_name,
        contractors,
        have_planfix_access,
        user,
        user_login,
        user_role,
        user_status,
        user_email,
        custom_data,
        responsible,
        last_update_date,
        last_comment_date,
    ) = found
    return Contact(
        as_needed(id, parse_int),
        as_int(userid),
        as_int(general),
        as_int(template_id),
        as_text(name),
        as_text(mid_name),
        as_text(last_name),
        as_bool(is_company),
        as_text(post),
        as_text(email),
        as_texts(secondary_emails, "email"),
        PHONE_LAYOUT.read_all(phones, "phone", zone),
        as_text(address),
        as_text(description),
        as_word(sex, Sex),
        as_text(site),
        as_text(skype),
        as_text(facebook),
        as_text(vk),
        as_text(icq),
        as_int(telegram_id),
        as_text(telegram_id_text),
        as_text(user_pic),
        as_datetime(birthdate, zone),
        UNSET if group is None else make_group_ref((group_id, group_name), zone),
        CLIENT_REF_LAYOUT.read_all(contractors, "client", zone),
        as_bool(have_planfix_access),
        UNSET if user is None else make_contact_user((user_login, user_role, user_status, user_email), zone),
        CUSTOM_VALUE_LAYOUT.read_all(custom_data, "customValue", zone),
        PEOPLE_LAYOUT.read(responsible, zone),
        as_datetime(last_update_date, zone),
        as_datetime(last_comment_date, zone),
    )


CONTACT_LAYOUT = Layout(
    make_contact,
    leaf("id", INT),
    leaf("userid", INT),
    leaf("general", INT),
    within("template", leaf("id", INT)),
    leaf("name", TEXT),
    leaf("midName", TEXT),
    leaf("lastName", TEXT),
    leaf("isCompany", BOOL),
    leaf("post", TEXT),
    leaf("email", TEXT),
    many_texts("secondaryEmails", "email"),
    many("phones", "phone", PHONE_LAYOUT),
    leaf("address", TEXT),
    leaf("description", TEXT),
    leaf("sex", TEXT),
    leaf("site", TEXT),
    leaf("skype", TEXT),
    leaf("facebook", TEXT),
    leaf("vk", TEXT),
    leaf("icq", TEXT),
    within("telegram", leaf("id", INT)),
    leaf("telegramId", TEXT),
    leaf("userPic", TEXT),
    leaf("birthdate", DATETIME),
    opened("group", GROUP_REF_LAYOUT),
    many("contractors", "client", CLIENT_REF_LAYOUT),
    leaf("havePlanfixAccess", BOOL),
    opened("user", CONTACT_USER_LAYOUT),
    many("customData", "customValue", CUSTOM_VALUE_LAYOUT),
    one("responsible", PEOPLE_LAYOUT),
    leaf("lastUpdateDate", DATETIME),
    leaf("lastCommentDate", DATETIME),
)


def make_phone_type(found: Groups, zone: tzinfo | None) -> PhoneType:
    """A `PhoneType`, of the text of its elements."""
    id, name = found
    return PhoneType(as_needed(id, parse_int), as_text(name))


PHONE_TYPE_LAYOUT = Layout(make_phone_type, leaf("id", INT), leaf("name", TEXT))
