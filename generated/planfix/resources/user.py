"""Calls of the resource `user`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

import planfix
from planfix_runtime.model.values import UNSET, Unset


class UserResource:
    """Users of the account (its employees), one's own profile among them."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.Client) -> None:
        self._client = client

    def add(
        self,
        *,
        name: str,
        email: str,
        mid_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        role: planfix.UserRole | None | Unset = UNSET,
        status: planfix.UserStatus | None | Unset = UNSET,
        post_id: int | None | Unset = UNSET,
        phones: Sequence[planfix.Phone] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.UserAddResponse:
        """Create a user.

        Only administrators may call it.

        Args:
            name: First name.
            mid_name: Middle name.
            last_name: Last name.
            email: Email address that no other user has.
            role: Role in the account; ADMIN or USER.
            status: Whether the user is active.
            post_id: Id of the position.
            phones: Telephone numbers.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            UserAccessDenied: The caller has no right to do this with users. (6001)
            UserEmailTaken: The e-mail address is in use already. (6002)
            UserAddFailed: The user could not be added. (6003)

        See https://planfix.com/help/Planfix_API_user.add
        """
        from planfix.methods.user_add import UserAdd

        request = UserAdd(
            name=name,
            email=email,
            mid_name=mid_name,
            last_name=last_name,
            role=role,
            status=status,
            post_id=post_id,
            phones=phones,
        )
        return self._client.send(request, silent=silent)

    def update(
        self,
        *,
        id: int,
        name: str | None | Unset = UNSET,
        mid_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        role: planfix.UserRole | None | Unset = UNSET,
        status: planfix.UserStatus | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        birthdate: dt.datetime | dt.date | None | Unset = UNSET,
        sex: planfix.Sex | None | Unset = UNSET,
        phones: Sequence[planfix.Phone] | Unset = UNSET,
        is_invisible_out_of_group: bool | None | Unset = UNSET,
        is_blind_out_of_group: bool | None | Unset = UNSET,
        user_pic: bytes | planfix.FileBody | None | Unset = UNSET,
        post_id: int | None | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.UserUpdateResponse:
        """Change a user's profile.

        `change` takes the same arguments, and keeps the fields that are left out.

        Only administrators may change role, status, is_invisible_out_of_group and is_blind_out_of_group. The API's
        page does not say whether what is left out keeps its value.

        Args:
            id: User id.
            name: First name.
            mid_name: Middle name.
            last_name: Last name.
            email: Email address that no other user has.
            role: Role in the account; only administrators may change it.
            status: Whether the user is active; only administrators may change it.
            password: New password.
            birthdate: Date of birth.
            sex: Sex.
            phones: Telephone numbers.
            is_invisible_out_of_group: Whether the user sees only members of the user's own groups; only
                administrators may change it.
            is_blind_out_of_group: Whether only members of the user's own groups see the user; only administrators may
                change it.
            user_pic: New picture as the bytes of an image file.
            post_id: Id of the position.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            UserAccessDenied: The caller has no right to do this with users. (6001)
            UserEmailTaken: The e-mail address is in use already. (6002)
            UserNotFound: The user does not exist. (6004)
            UserUpdateFailed: The user could not be updated. (6005)

        See https://planfix.com/help/Planfix_API_user.update
        """
        from planfix.methods.user_update import UserUpdate

        request = UserUpdate(
            id=id,
            name=name,
            mid_name=mid_name,
            last_name=last_name,
            email=email,
            role=role,
            status=status,
            password=password,
            birthdate=birthdate,
            sex=sex,
            phones=phones,
            is_invisible_out_of_group=is_invisible_out_of_group,
            is_blind_out_of_group=is_blind_out_of_group,
            user_pic=user_pic,
            post_id=post_id,
        )
        del password  # a traceback through this frame shows its variables
        return self._client.send(request, silent=silent)

    def change(
        self,
        *,
        id: int,
        name: str | None | Unset = UNSET,
        mid_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        role: planfix.UserRole | None | Unset = UNSET,
        status: planfix.UserStatus | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        birthdate: dt.datetime | dt.date | None | Unset = UNSET,
        sex: planfix.Sex | None | Unset = UNSET,
        phones: Sequence[planfix.Phone] | Unset = UNSET,
        is_invisible_out_of_group: bool | None | Unset = UNSET,
        is_blind_out_of_group: bool | None | Unset = UNSET,
        user_pic: bytes | planfix.FileBody | None | Unset = UNSET,
        post_id: int | None | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.UserUpdateResponse:
        """Change a user's profile, and keep the fields that are left out.

        Reads the object with `get`, fills in the fields that you leave out, and sends them all with `update`: two
        requests. Changes that others make between the two are lost. Sent only if you give them: role, status,
        password, is_invisible_out_of_group, is_blind_out_of_group, user_pic.

        Args:
            id: User id.
            name: First name.
            mid_name: Middle name.
            last_name: Last name.
            email: Email address that no other user has.
            role: Role in the account; only administrators may change it.
            status: Whether the user is active; only administrators may change it.
            password: New password.
            birthdate: Date of birth.
            sex: Sex.
            phones: Telephone numbers.
            is_invisible_out_of_group: Whether the user sees only members of the user's own groups; only
                administrators may change it.
            is_blind_out_of_group: Whether only members of the user's own groups see the user; only administrators may
                change it.
            user_pic: New picture as the bytes of an image file.
            post_id: Id of the position.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            UserAccessDenied: The caller has no right to do this with users. (6001)
            UserNotFound: The user does not exist. (6004)
            UserEmailTaken: The e-mail address is in use already. (6002)
            UserUpdateFailed: The user could not be updated. (6005)

        See https://planfix.com/help/Planfix_API_user.update
        """
        from planfix.changes.user import merge_user_update
        from planfix.methods.user_get import UserGet
        from planfix.methods.user_update import UserUpdate

        request = UserUpdate(
            id=id,
            name=name,
            mid_name=mid_name,
            last_name=last_name,
            email=email,
            role=role,
            status=status,
            password=password,
            birthdate=birthdate,
            sex=sex,
            phones=phones,
            is_invisible_out_of_group=is_invisible_out_of_group,
            is_blind_out_of_group=is_blind_out_of_group,
            user_pic=user_pic,
            post_id=post_id,
        )
        del password  # a traceback through this frame shows its variables
        current = self._client.send(
            UserGet(
                id=request.id,
            )
        )
        return self._client.send(merge_user_update(request, current), silent=silent)

    def get(
        self,
        *,
        id: int | None | Unset = UNSET,
        general: int | None | Unset = UNSET,
    ) -> planfix.User:
        """Get one user, or the calling user.

        Without id and general the answer is the calling user.

        Give at most one of id, general.

        Args:
            id: User id.
            general: User number, as the product shows it.

        Returns:
            The user.

        Raises:
            UserAccessDenied: The caller has no right to do this with users. (6001)
            UserNotFound: The user does not exist. (6004)

        See https://planfix.com/help/Planfix_API_user.get
        """
        from planfix.methods.user_get import UserGet

        request = UserGet(id=id, general=general)
        return self._client.send(request)

    def get_list(
        self,
        *,
        status: planfix.UserStatus | None | Unset = UNSET,
        only_online: bool | None | Unset = UNSET,
        user_group_id: int | None | Unset = UNSET,
        sort_type: planfix.UserSort | None | Unset = UNSET,
        filters: Sequence[planfix.UserFilter] | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.User]:
        """List users.

        Args:
            status: Only users with this status; ignored when user_group_id is given.
            only_online: Only users who are online now.
            user_group_id: Only members of the user group with this id.
            sort_type: Order of the list.
            filters: Complex filters.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            UserAccessDenied: The caller has no right to do this with users. (6001)
            MembershipGroupNotFound: The user group that the user is to join or leave does not exist. (6006)

        See https://planfix.com/help/Planfix_API_user.getList
        """
        from planfix.methods.user_get_list import UserGetList

        request = UserGetList(
            status=status,
            only_online=only_online,
            user_group_id=user_group_id,
            sort_type=sort_type,
            filters=filters,
            page_current=page_current,
            page_size=page_size,
        )
        return self._client.send(request)

    def iter_list(
        self,
        *,
        status: planfix.UserStatus | None | Unset = UNSET,
        only_online: bool | None | Unset = UNSET,
        user_group_id: int | None | Unset = UNSET,
        sort_type: planfix.UserSort | None | Unset = UNSET,
        filters: Sequence[planfix.UserFilter] | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> Iterator[planfix.User]:
        """Iterate over all records of the list; `get_list` fetches the pages.

        Args:
            status: Only users with this status; ignored when user_group_id is given.
            only_online: Only users who are online now.
            user_group_id: Only members of the user group with this id.
            sort_type: Order of the list.
            filters: Complex filters.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_user.getList
        """
        from planfix.methods.user_get_list import UserGetList

        request = UserGetList(
            status=status,
            only_online=only_online,
            user_group_id=user_group_id,
            sort_type=sort_type,
            filters=filters,
            page_size=page_size,
        )
        return self._client.iterate(request)

    def update_group_membership(
        self,
        *,
        id: int,
        add_user_groups: Sequence[int] | Unset = UNSET,
        del_user_groups: Sequence[int] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.UserUpdateGroupMembershipResponse:
        """Put a user into user groups and take the user out of others.

        Give at least one of add_user_groups, del_user_groups. Only administrators may call it.

        Args:
            id: User id.
            add_user_groups: Ids of groups that the user joins.
            del_user_groups: Ids of groups that the user leaves.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id.

        Raises:
            UserAccessDenied: The caller has no right to do this with users. (6001)
            UserNotFound: The user does not exist. (6004)
            MembershipGroupNotFound: The user group that the user is to join or leave does not exist. (6006)

        See https://planfix.com/help/Planfix_API_user.updateGroupMembership
        """
        from planfix.methods.user_update_group_membership import UserUpdateGroupMembership

        request = UserUpdateGroupMembership(id=id, add_user_groups=add_user_groups, del_user_groups=del_user_groups)
        return self._client.send(request, silent=silent)

    def change_status(
        self,
        *,
        id: int,
        status: planfix.UserStatus | None | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.UserChangeStatusResponse:
        """Make a user active or inactive.

        Without status each call toggles the status; give the status to set it.

        Only administrators may call it.

        Args:
            id: User id.
            status: New status; the opposite of the present one when left out.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with id, status.

        Raises:
            UserAccessDenied: The caller has no right to do this with users. (6001)
            UserNotFound: The user does not exist. (6004)
            UserUpdateFailed: The user could not be updated. (6005)

        See https://planfix.com/help/Planfix_API_user.changeStatus
        """
        from planfix.methods.user_change_status import UserChangeStatus

        request = UserChangeStatus(id=id, status=status)
        return self._client.send(request, silent=silent)

    def actions_added(
        self,
        *,
        user_id: int,
        period_begin: dt.datetime | dt.date,
        period_end: dt.datetime | dt.date,
        action_type: planfix.ActionType | None | Unset = UNSET,
    ) -> planfix.UserActionsAddedResponse:
        """Count the comments and other actions that a user added in a period.

        Args:
            user_id: User id.
            period_begin: Begin of the period.
            period_end: End of the period.
            action_type: Only actions of this type; all types when left out.

        Returns:
            An answer with count.

        Raises:
            UserAccessDenied: The caller has no right to do this with users. (6001)
            UserNotFound: The user does not exist. (6004)

        See https://planfix.com/help/Planfix_API_user.actionsAdded
        """
        from planfix.methods.user_actions_added import UserActionsAdded

        request = UserActionsAdded(
            user_id=user_id, period_begin=period_begin, period_end=period_end, action_type=action_type
        )
        return self._client.send(request)
