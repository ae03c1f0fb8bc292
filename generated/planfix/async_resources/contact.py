"""Calls of the resource `contact` (asynchronous).

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Mapping, Sequence

import planfix
from planfix_runtime.model.values import UNSET, Unset


class AsyncContactResource:
    """Contacts and companies (both are counterparties)."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def add(
        self,
        *,
        template: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        mid_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        post: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phones: Sequence[planfix.Phone] | Unset = UNSET,
        secondary_emails: Sequence[str] | Unset = UNSET,
        address: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        sex: planfix.Sex | None | Unset = UNSET,
        site: str | None | Unset = UNSET,
        skype: str | None | Unset = UNSET,
        facebook: str | None | Unset = UNSET,
        vk: str | None | Unset = UNSET,
        icq: str | None | Unset = UNSET,
        birthdate: dt.datetime | dt.date | None | Unset = UNSET,
        lang: planfix.Language | None | Unset = UNSET,
        is_company: bool | None | Unset = UNSET,
        can_be_worker: bool | None | Unset = UNSET,
        can_be_client: bool | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        custom_data: Sequence[planfix.CustomValueInput] | Mapping[int, planfix.FieldValueInput] | Unset = UNSET,
        responsible: planfix.Assignees | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ContactAddResponse:
        """Create a contact or a company.

        A template sets the form of the contact (and so its custom fields) and some properties. It does not bring
        along data tags, files, checklists and reminders.

        Args:
            template: Number (general) of the template, from contact.getList with the target TEMPLATE.
            name: First name; for a company, its name.
            mid_name: Middle name.
            last_name: Last name.
            post: Job title.
            email: Main e-mail address.
            phones: Telephone numbers.
            secondary_emails: Further e-mail addresses.
            address: Postal address.
            description: Additional information.
            sex: Sex.
            site: Website.
            skype: Skype name.
            facebook: Facebook page.
            vk: VK page.
            icq: ICQ number.
            birthdate: Date of birth.
            lang: Language of the contact.
            is_company: Whether to create a company.
            can_be_worker: Whether the contact is offered as a participant of tasks.
            can_be_client: Whether the contact is offered as a counterparty of tasks.
            group_id: Id of a contact group; contact.getGroupList lists them.
            custom_data: Custom fields; contact.get of the template gives their ids.
            responsible: Users and user groups in charge of the contact.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id, userid, general, actionid.

        Raises:
            ClientAddFailed: The counterparty could not be added. (7003)
            ContactAccessDenied: The caller has no right to do this with contacts. (8001)
            ContactAddFailed: The contact could not be added. (8003)
            ContactEmailInvalid: The e-mail address is not valid. (8010)

        See https://planfix.com/help/Planfix_API_contact.add
        """
        from planfix.methods.contact_add import ContactAdd

        request = ContactAdd(
            template=template,
            name=name,
            mid_name=mid_name,
            last_name=last_name,
            post=post,
            email=email,
            phones=phones,
            secondary_emails=secondary_emails,
            address=address,
            description=description,
            sex=sex,
            site=site,
            skype=skype,
            facebook=facebook,
            vk=vk,
            icq=icq,
            birthdate=birthdate,
            lang=lang,
            is_company=is_company,
            can_be_worker=can_be_worker,
            can_be_client=can_be_client,
            group_id=group_id,
            custom_data=custom_data,
            responsible=responsible,
        )
        return await self._client.send(request, silent=silent)

    async def delete(
        self,
        *,
        id: int | None | Unset = UNSET,
        userid: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ContactDeleteResponse:
        """Delete a contact, given the right to do so.

        Give exactly one of id, userid, general.

        Args:
            id: Contact id.
            userid: Id of the contact where it stands in for a user.
            general: Contact number, as the product shows it.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id, userid, general.

        Raises:
            ContactAccessDenied: The caller has no right to do this with contacts. (8001)
            ContactNotFound: The contact does not exist. (8002)

        See https://planfix.com/help/Planfix_API_contact.delete
        """
        from planfix.methods.contact_delete import ContactDelete

        request = ContactDelete(id=id, userid=userid, general=general)
        return await self._client.send(request, silent=silent)

    async def get(
        self,
        *,
        id: int | None | Unset = UNSET,
        userid: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
        fields: Sequence[planfix.ContactField | str] | Unset = UNSET,
    ) -> planfix.Contact:
        """Get a contact or a company.

        Give exactly one of id, userid, general.

        Args:
            id: Contact id.
            userid: Id of the contact where it stands in for a user.
            general: Contact number, as the product shows it.
            fields: Fields to answer in addition, by their names on the wire; without it they are left out.

        Returns:
            The contact.

        Raises:
            ContactAccessDenied: The caller has no right to do this with contacts. (8001)
            ContactNotFound: The contact does not exist. (8002)

        See https://planfix.com/help/Planfix_API_contact.get
        """
        from planfix.methods.contact_get import ContactGet

        request = ContactGet(id=id, userid=userid, general=general, fields=fields)
        return await self._client.send(request)

    async def get_filter_list(
        self,
    ) -> planfix.Page[planfix.SavedFilter]:
        """List the contact filters that the caller may use as the target of contact.getList.

        Returns:
            The list, as one page.

        See https://planfix.com/help/Planfix_API_contact.getFilterList
        """
        from planfix.methods.contact_get_filter_list import ContactGetFilterList

        request = ContactGetFilterList()
        return await self._client.send(request)

    async def get_group_list(
        self,
    ) -> planfix.Page[planfix.GroupRef]:
        """List the contact groups.

        Returns:
            The list, as one page.

        See https://planfix.com/help/Planfix_API_contact.getGroupList
        """
        from planfix.methods.contact_get_group_list import ContactGetGroupList

        request = ContactGetGroupList()
        return await self._client.send(request)

    async def get_list(
        self,
        *,
        target: planfix.ContactTarget | int | str | None | Unset = UNSET,
        company: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        filters: Sequence[planfix.ContactFilter] | Unset = UNSET,
        fields: Sequence[planfix.ContactField | str] | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.Contact]:
        """List contacts, companies or contact templates.

        Contacts in the list lack mid_name, secondary_emails, group and responsible: call contact.get for these.

        Args:
            target: What to list, or the id of a filter from contact.getFilterList; contacts by default.
            company: Id of the company whose contacts to list; all companies by default.
            search: Text to find in first name, last name or e-mail address.
            filters: Complex filters.
            fields: Fields to answer in addition, by their names on the wire; without it they are left out.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            ContactAccessDenied: The caller has no right to do this with contacts. (8001)

        See https://planfix.com/help/Planfix_API_contact.getList
        """
        from planfix.methods.contact_get_list import ContactGetList

        request = ContactGetList(
            target=target,
            company=company,
            search=search,
            filters=filters,
            fields=fields,
            page_current=page_current,
            page_size=page_size,
        )
        return await self._client.send(request)

    def iter_list(
        self,
        *,
        target: planfix.ContactTarget | int | str | None | Unset = UNSET,
        company: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        filters: Sequence[planfix.ContactFilter] | Unset = UNSET,
        fields: Sequence[planfix.ContactField | str] | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> AsyncIterator[planfix.Contact]:
        """Iterate over all records of the list; `get_list` fetches the pages.

        Args:
            target: What to list, or the id of a filter from contact.getFilterList; contacts by default.
            company: Id of the company whose contacts to list; all companies by default.
            search: Text to find in first name, last name or e-mail address.
            filters: Complex filters.
            fields: Fields to answer in addition, by their names on the wire; without it they are left out.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_contact.getList
        """
        from planfix.methods.contact_get_list import ContactGetList

        request = ContactGetList(
            target=target, company=company, search=search, filters=filters, fields=fields, page_size=page_size
        )
        return self._client.iterate(request)

    async def get_phone_types(
        self,
    ) -> planfix.Page[planfix.PhoneType]:
        """List the types of telephone numbers.

        Returns:
            The list, as one page.

        See https://planfix.com/help/Planfix_API_contact.getPhoneTypes
        """
        from planfix.methods.contact_get_phone_types import ContactGetPhoneTypes

        request = ContactGetPhoneTypes()
        return await self._client.send(request)

    async def manage_planfix_access(
        self,
        *,
        have_planfix_access: bool,
        id: int | None | Unset = UNSET,
        userid: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ContactManagePlanfixAccessResponse:
        """Let a contact log in to Planfix, or take that right away.

        Granting access sends the contact an invitation by e-mail; granting it again may send another.

        Give exactly one of id, userid, general. Only administrators may call it.

        Args:
            id: Contact id.
            userid: Id of the contact where it stands in for a user.
            general: Contact number, as the product shows it.
            email: E-mail address to log in with; used only the first time that access is granted.
            have_planfix_access: True to grant access, false to withdraw it.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id, status.

        Raises:
            ContactAccessDenied: The caller has no right to do this with contacts. (8001)
            ContactNotFound: The contact does not exist. (8002)
            ContactLoginTaken: The e-mail address for the login is in use already. (8007)
            ContactEmailInvalid: The e-mail address is not valid. (8010)

        See https://planfix.com/help/Planfix_API_contact.managePlanfixAccess
        """
        from planfix.methods.contact_manage_planfix_access import ContactManagePlanfixAccess

        request = ContactManagePlanfixAccess(
            have_planfix_access=have_planfix_access, id=id, userid=userid, general=general, email=email
        )
        return await self._client.send(request, silent=silent)

    async def update(
        self,
        *,
        id: int | None | Unset = UNSET,
        userid: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        mid_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        template: int | None | Unset = UNSET,
        post: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phones: Sequence[planfix.Phone] | Unset = UNSET,
        secondary_emails: Sequence[str] | Unset = UNSET,
        address: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        sex: planfix.Sex | None | Unset = UNSET,
        site: str | None | Unset = UNSET,
        skype: str | None | Unset = UNSET,
        facebook: str | None | Unset = UNSET,
        vk: str | None | Unset = UNSET,
        icq: str | None | Unset = UNSET,
        birthdate: dt.datetime | dt.date | None | Unset = UNSET,
        lang: planfix.Language | None | Unset = UNSET,
        can_be_worker: bool | None | Unset = UNSET,
        can_be_client: bool | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        custom_data: Sequence[planfix.CustomValueInput] | Mapping[int, planfix.FieldValueInput] | Unset = UNSET,
        responsible: planfix.Assignees | Unset = UNSET,
        telegram_id: int | None | Unset = UNSET,
        telegram_username: str | None | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ContactUpdateResponse:
        """Change a contact or a company.

        `change` takes the same arguments, and keeps the fields that are left out.

        The API's page says of the template alone that it is unchanged when left out, so a server may reset the rest.
        Regular mass updates have to be sent as silent: then nobody is notified, and no actions and no entries in the
        contact's log are made.

        Give exactly one of id, userid, general.

        Args:
            id: Contact id.
            userid: Id of the contact where it stands in for a user.
            general: Contact number, as the product shows it.
            name: First name; for a company, its name.
            mid_name: Middle name.
            last_name: Last name.
            template: Number (general) of the template; unchanged when absent.
            post: Job title.
            email: Main e-mail address.
            phones: Telephone numbers.
            secondary_emails: Further e-mail addresses.
            address: Postal address.
            description: Additional information.
            sex: Sex.
            site: Website.
            skype: Skype name.
            facebook: Facebook page.
            vk: VK page.
            icq: ICQ number.
            birthdate: Date of birth.
            lang: Language of the contact.
            can_be_worker: Whether the contact is offered as a participant of tasks.
            can_be_client: Whether the contact is offered as a counterparty of tasks.
            group_id: Id of a contact group; contact.getGroupList lists them.
            custom_data: Custom fields.
            responsible: Users and user groups in charge of the contact.
            telegram_id: Telegram's internal id.
            telegram_username: User name in Telegram.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id, general, actionid.

        Raises:
            ClientUpdateFailed: The counterparty could not be updated. (7004)
            ContactAccessDenied: The caller has no right to do this with contacts. (8001)
            ContactNotFound: The contact does not exist. (8002)
            ContactUpdateFailed: The contact could not be updated. (8004)
            ContactEmailInvalid: The e-mail address is not valid. (8010)

        See https://planfix.com/help/Planfix_API_contact.update
        """
        from planfix.methods.contact_update import ContactUpdate

        request = ContactUpdate(
            id=id,
            userid=userid,
            general=general,
            name=name,
            mid_name=mid_name,
            last_name=last_name,
            template=template,
            post=post,
            email=email,
            phones=phones,
            secondary_emails=secondary_emails,
            address=address,
            description=description,
            sex=sex,
            site=site,
            skype=skype,
            facebook=facebook,
            vk=vk,
            icq=icq,
            birthdate=birthdate,
            lang=lang,
            can_be_worker=can_be_worker,
            can_be_client=can_be_client,
            group_id=group_id,
            custom_data=custom_data,
            responsible=responsible,
            telegram_id=telegram_id,
            telegram_username=telegram_username,
        )
        return await self._client.send(request, silent=silent)

    async def change(
        self,
        *,
        id: int | None | Unset = UNSET,
        userid: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        mid_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        template: int | None | Unset = UNSET,
        post: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phones: Sequence[planfix.Phone] | Unset = UNSET,
        secondary_emails: Sequence[str] | Unset = UNSET,
        address: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        sex: planfix.Sex | None | Unset = UNSET,
        site: str | None | Unset = UNSET,
        skype: str | None | Unset = UNSET,
        facebook: str | None | Unset = UNSET,
        vk: str | None | Unset = UNSET,
        icq: str | None | Unset = UNSET,
        birthdate: dt.datetime | dt.date | None | Unset = UNSET,
        lang: planfix.Language | None | Unset = UNSET,
        can_be_worker: bool | None | Unset = UNSET,
        can_be_client: bool | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        custom_data: Sequence[planfix.CustomValueInput] | Mapping[int, planfix.FieldValueInput] | Unset = UNSET,
        responsible: planfix.Assignees | Unset = UNSET,
        telegram_id: int | None | Unset = UNSET,
        telegram_username: str | None | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ContactUpdateResponse:
        """Change a contact or a company, and keep the fields that are left out.

        Reads the object with `get`, fills in the fields that you leave out, and sends them all with `update`: two
        requests. Changes that others make between the two are lost. Sent only if you give them: template, lang,
        can_be_worker, custom_data, telegram_username.

        Give exactly one of id, userid, general.

        Args:
            id: Contact id.
            userid: Id of the contact where it stands in for a user.
            general: Contact number, as the product shows it.
            name: First name; for a company, its name.
            mid_name: Middle name.
            last_name: Last name.
            template: Number (general) of the template; unchanged when absent.
            post: Job title.
            email: Main e-mail address.
            phones: Telephone numbers.
            secondary_emails: Further e-mail addresses.
            address: Postal address.
            description: Additional information.
            sex: Sex.
            site: Website.
            skype: Skype name.
            facebook: Facebook page.
            vk: VK page.
            icq: ICQ number.
            birthdate: Date of birth.
            lang: Language of the contact.
            can_be_worker: Whether the contact is offered as a participant of tasks.
            can_be_client: Whether the contact is offered as a counterparty of tasks.
            group_id: Id of a contact group; contact.getGroupList lists them.
            custom_data: Custom fields.
            responsible: Users and user groups in charge of the contact.
            telegram_id: Telegram's internal id.
            telegram_username: User name in Telegram.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id, general, actionid.

        Raises:
            ContactAccessDenied: The caller has no right to do this with contacts. (8001)
            ContactNotFound: The contact does not exist. (8002)
            ClientUpdateFailed: The counterparty could not be updated. (7004)
            ContactUpdateFailed: The contact could not be updated. (8004)
            ContactEmailInvalid: The e-mail address is not valid. (8010)

        See https://planfix.com/help/Planfix_API_contact.update
        """
        from planfix.changes.contact import merge_contact_update
        from planfix.methods.contact_get import ContactGet
        from planfix.methods.contact_update import ContactUpdate

        request = ContactUpdate(
            id=id,
            userid=userid,
            general=general,
            name=name,
            mid_name=mid_name,
            last_name=last_name,
            template=template,
            post=post,
            email=email,
            phones=phones,
            secondary_emails=secondary_emails,
            address=address,
            description=description,
            sex=sex,
            site=site,
            skype=skype,
            facebook=facebook,
            vk=vk,
            icq=icq,
            birthdate=birthdate,
            lang=lang,
            can_be_worker=can_be_worker,
            can_be_client=can_be_client,
            group_id=group_id,
            custom_data=custom_data,
            responsible=responsible,
            telegram_id=telegram_id,
            telegram_username=telegram_username,
        )
        current = await self._client.send(
            ContactGet(
                id=request.id,
                userid=request.userid,
                general=request.general,
            )
        )
        return await self._client.send(merge_contact_update(request, current), silent=silent)

    async def update_contractors(
        self,
        *,
        id: int,
        add_clients: Sequence[int] | Unset = UNSET,
        del_clients: Sequence[int] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ContactUpdateContractorsResponse:
        """Add a contact to companies and remove it from others.

        Give at least one of add_clients, del_clients.

        Args:
            id: Contact id.
            add_clients: Ids of companies to add the contact to.
            del_clients: Ids of companies to remove the contact from.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            ClientNotFound: The counterparty does not exist. (7002)
            ClientUpdateFailed: The counterparty could not be updated. (7004)
            ContactAccessDenied: The caller has no right to do this with contacts. (8001)
            ContactNotFound: The contact does not exist. (8002)
            ContactUpdateFailed: The contact could not be updated. (8004)

        See https://planfix.com/help/Planfix_API_contact.updateContractors
        """
        from planfix.methods.contact_update_contractors import ContactUpdateContractors

        request = ContactUpdateContractors(id=id, add_clients=add_clients, del_clients=del_clients)
        return await self._client.send(request, silent=silent)

    async def update_custom_data(
        self,
        *,
        custom_data: Sequence[planfix.CustomValueInput] | Mapping[int, planfix.FieldValueInput],
        id: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ContactUpdateCustomDataResponse:
        """Change custom fields of a contact; for callers who may change these, but not the contact itself.

        Give exactly one of id, general.

        Args:
            id: Contact id.
            general: Contact number, as the product shows it.
            custom_data: Custom fields to change. Not empty.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id, general, actionid.

        Raises:
            ContactAccessDenied: The caller has no right to do this with contacts. (8001)
            ContactNotFound: The contact does not exist. (8002)
            ContactUpdateFailed: The contact could not be updated. (8004)

        See https://planfix.com/help/Planfix_API_contact.updateCustomData
        """
        from planfix.methods.contact_update_custom_data import ContactUpdateCustomData

        request = ContactUpdateCustomData(custom_data=custom_data, id=id, general=general)
        return await self._client.send(request, silent=silent)

    async def update_user_info(
        self,
        *,
        id: int | None | Unset = UNSET,
        userid: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        status: planfix.UserStatus | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        jabber: str | None | Unset = UNSET,
        notify_by_email: bool | None | Unset = UNSET,
        notify_by_jabber: bool | None | Unset = UNSET,
        notify_by_planfix: bool | None | Unset = UNSET,
        pic: bytes | planfix.FileBody | None | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.ContactUpdateUserInfoResponse:
        """Change how a contact logs in and is notified.

        Give exactly one of id, userid, general. Only administrators may call it.

        Args:
            id: Contact id.
            userid: Id of the contact where it stands in for a user.
            general: Contact number, as the product shows it.
            password: New password.
            status: Whether the login is active.
            email: E-mail address to log in with.
            jabber: Jabber account for notifications.
            notify_by_email: Whether to notify by e-mail; needs an e-mail address.
            notify_by_jabber: Whether to notify by Jabber; needs a Jabber account.
            notify_by_planfix: Whether to notify within Planfix.
            pic: Picture.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            ContactAccessDenied: The caller has no right to do this with contacts. (8001)
            ContactNotFound: The contact does not exist. (8002)
            ContactNotActivated: The contact has not followed the invitation to Planfix yet. (8005)
            ContactWithoutAccess: The contact has no access to Planfix. (8006)
            ContactLoginTaken: The e-mail address for the login is in use already. (8007)
            ContactPasswordRefused: The password cannot be set before the contact has followed the invitation to
                Planfix. (8008)
            ContactLoginUpdateFailed: The contact's login data could not be updated. (8009)
            ContactEmailInvalid: The e-mail address is not valid. (8010)

        See https://planfix.com/help/Planfix_API_contact.updateUserInfo
        """
        from planfix.methods.contact_update_user_info import ContactUpdateUserInfo

        request = ContactUpdateUserInfo(
            id=id,
            userid=userid,
            general=general,
            password=password,
            status=status,
            email=email,
            jabber=jabber,
            notify_by_email=notify_by_email,
            notify_by_jabber=notify_by_jabber,
            notify_by_planfix=notify_by_planfix,
            pic=pic,
        )
        del password  # a traceback through this frame shows its variables
        return await self._client.send(request, silent=silent)
