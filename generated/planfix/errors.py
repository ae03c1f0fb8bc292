"""Errors that the API answers, all of them subclasses of `ApiError`.

Generated from schema/errors.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from planfix_runtime.codec.decoding import read_int, read_text
from planfix_runtime.codec.unknown import Unknown
from planfix_runtime.errors import ApiError, FailureKind
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node

__all__ = [
    "ApiError",
    "BY_CODE",
    "AuthenticationFailed",
    "AccountProblem",
    "AccessDenied",
    "NotFound",
    "BadRequest",
    "Conflict",
    "LimitExceeded",
    "TemporarilyUnavailable",
    "OperationFailed",
    "InvalidParameter",
    "AlreadyExists",
    "AddFailed",
    "UpdateFailed",
    "InvalidApiKey",
    "ApplicationBlocked",
    "MalformedRequest",
    "UnknownAccount",
    "SessionExpired",
    "InvalidSignature",
    "QuotaExceeded",
    "UnknownMethod",
    "MissingParameter",
    "AccountFrozen",
    "UpdateInProgress",
    "NotAuthenticated",
    "UndefinedUser",
    "InactiveUser",
    "InvalidValue",
    "InvalidValueInContext",
    "MissingDependentParameter",
    "MethodNotImplemented",
    "ContradictoryParameters",
    "MethodForbidden",
    "TooManyObjects",
    "FreePlanWithoutApi",
    "PlanInsufficient",
    "WrongRegion",
    "ObjectNotFound",
    "ObjectAddFailed",
    "ObjectUpdateFailed",
    "DataAccessDenied",
    "ObjectEditDenied",
    "WrongLogin",
    "RequestAccessDenied",
    "ProjectNotFound",
    "ProjectAccessDenied",
    "ProjectAddFailed",
    "TaskNotFound",
    "ParentTaskAccessDenied",
    "TaskProjectNotFound",
    "TaskProjectAccessDenied",
    "TaskAddFailed",
    "TaskStartsAfterEnd",
    "TaskPeriodicityUnclear",
    "TaskAccessDenied",
    "TaskEditDenied",
    "TaskRejectionRefused",
    "TaskAcceptanceRefused",
    "NotTaskWorker",
    "TaskNotAccepted",
    "TaskBeingChanged",
    "ActionAccessDenied",
    "ActionNotFound",
    "ActionAddFailed",
    "ActionUpdateFailed",
    "ActionDataUpdateFailed",
    "ActionStatusRefused",
    "ActionStatusLocked",
    "ActionHidden",
    "ActionTaskAccessDenied",
    "ActionAnaliticNotFound",
    "AnaliticFieldsMissing",
    "AnaliticFieldNotFound",
    "AnaliticValueInvalid",
    "HandbookKeyNotUsable",
    "HandbookKeyNotFound",
    "AnaliticKeyForeign",
    "UserGroupNotFound",
    "UserGroupAccessDenied",
    "UserGroupAddFailed",
    "UserAccessDenied",
    "UserEmailTaken",
    "UserAddFailed",
    "UserNotFound",
    "UserUpdateFailed",
    "MembershipGroupNotFound",
    "ClientAccessDenied",
    "ClientNotFound",
    "ClientAddFailed",
    "ClientUpdateFailed",
    "ContactAccessDenied",
    "ContactNotFound",
    "ContactAddFailed",
    "ContactUpdateFailed",
    "ContactNotActivated",
    "ContactWithoutAccess",
    "ContactLoginTaken",
    "ContactPasswordRefused",
    "ContactLoginUpdateFailed",
    "ContactEmailInvalid",
    "FileAccessDenied",
    "FileNotFound",
    "FileUploadFailed",
    "FileListEmpty",
    "FileNameInvalid",
    "FileAlreadyExists",
    "FileSystemFailed",
    "ProjectFileRefused",
    "FileOfAnotherProject",
    "AnaliticAccessDenied",
    "AnaliticNotFound",
    "AnaliticGroupNotFound",
    "AnaliticHandbookNotFound",
    "SubscriptionNotFound",
]


class AuthenticationFailed(ApiError):
    """The server does not accept who is calling: key, token, session, login or signature."""


class AccountProblem(ApiError):
    """The account is unknown, frozen or elsewhere, or its plan does not cover the call."""


class AccessDenied(ApiError):
    """The calling user has no right to do this or to see that."""


class NotFound(ApiError):
    """Something that the request names does not exist."""


class BadRequest(ApiError):
    """The request is wrong in itself; sending it again is no use."""


class Conflict(ApiError):
    """The state of the object does not allow this now."""


class LimitExceeded(ApiError):
    """More is asked for than the plan or the function allows."""


class TemporarilyUnavailable(ApiError):
    """Not now; the same call can succeed a little later."""


class OperationFailed(ApiError):
    """The server tried and failed, without saying why."""


class InvalidParameter(BadRequest):
    """A parameter is missing, or has a value that it cannot have."""


class AlreadyExists(Conflict):
    """A name or an address that must be unique is taken."""


class AddFailed(OperationFailed):
    """Something could not be added."""


class UpdateFailed(OperationFailed):
    """Something could not be updated."""


class InvalidApiKey(AuthenticationFailed):
    """The API key is not valid."""

    meaning = "The API key is not valid."


class ApplicationBlocked(AuthenticationFailed):
    """The application that the key belongs to is blocked."""

    meaning = "The application that the key belongs to is blocked."


class MalformedRequest(BadRequest):
    """The request is not well-formed XML."""

    meaning = "The request is not well-formed XML."


class UnknownAccount(AccountProblem):
    """There is no account of this name."""

    meaning = "There is no account of this name."


class SessionExpired(AuthenticationFailed):
    """The session key is not valid, or its lifetime is over."""

    meaning = "The session key is not valid, or its lifetime is over."
    kind = FailureKind.SESSION_EXPIRED


class InvalidSignature(AuthenticationFailed):
    """The signature of the request is wrong."""

    meaning = "The signature of the request is wrong."


class QuotaExceeded(LimitExceeded):
    """The requests that the plan allows in a day are spent."""

    meaning = "The requests that the plan allows in a day are spent."
    kind = FailureKind.QUOTA_SPENT


class UnknownMethod(BadRequest):
    """There is no function of this name."""

    meaning = "There is no function of this name."


class MissingParameter(InvalidParameter):
    """A required parameter is missing."""

    meaning = "A required parameter is missing."


class AccountFrozen(AccountProblem):
    """The account is frozen."""

    meaning = "The account is frozen."


class UpdateInProgress(TemporarilyUnavailable):
    """The platform that the account is on is being updated."""

    meaning = "The platform that the account is on is being updated."
    kind = FailureKind.BUSY


class NotAuthenticated(AuthenticationFailed):
    """The request has no session key (login by password), or its token does not exist (login by token)."""

    meaning = "The request has no session key (login by password), or its token does not exist (login by token)."


class UndefinedUser(AuthenticationFailed):
    """The server cannot tell which user is meant."""

    meaning = "The server cannot tell which user is meant."


class InactiveUser(AuthenticationFailed):
    """The user is not active."""

    meaning = "The user is not active."


class InvalidValue(InvalidParameter):
    """A parameter has a value that it cannot have."""

    meaning = "A parameter has a value that it cannot have."


class InvalidValueInContext(InvalidParameter):
    """A parameter has a value that it cannot have in this context."""

    meaning = "A parameter has a value that it cannot have in this context."


class MissingDependentParameter(InvalidParameter):
    """A parameter that another one calls for has no value."""

    meaning = "A parameter that another one calls for has no value."


class MethodNotImplemented(BadRequest):
    """The function is not implemented."""

    meaning = "The function is not implemented."


class ContradictoryParameters(InvalidParameter):
    """Parameters contradict each other."""

    meaning = "Parameters contradict each other."


class MethodForbidden(AccessDenied):
    """The caller may not call this function; tokens can be limited to some."""

    meaning = "The caller may not call this function; tokens can be limited to some."


class TooManyObjects(LimitExceeded, InvalidParameter):
    """More objects are asked for than the function gives in one call."""

    meaning = "More objects are asked for than the function gives in one call."


class FreePlanWithoutApi(AccountProblem):
    """The API is not open to free accounts."""

    meaning = "The API is not open to free accounts."


class PlanInsufficient(AccountProblem):
    """The account's plan does not cover this."""

    meaning = "The account's plan does not cover this."


class WrongRegion(AccountProblem):
    """The account lives in another data centre; another region or URL is needed."""

    meaning = "The account lives in another data centre; another region or URL is needed."


class ObjectNotFound(NotFound):
    """The object asked for does not exist."""

    meaning = "The object asked for does not exist."


class ObjectAddFailed(AddFailed):
    """The object could not be added."""

    meaning = "The object could not be added."


class ObjectUpdateFailed(UpdateFailed):
    """The object could not be updated."""

    meaning = "The object could not be updated."


class DataAccessDenied(AccessDenied):
    """The caller may not see these data."""

    meaning = "The caller may not see these data."


class ObjectEditDenied(AccessDenied):
    """The caller may not edit the object."""

    meaning = "The caller may not edit the object."


class WrongLogin(AuthenticationFailed):
    """The login or the password is wrong."""

    meaning = "The login or the password is wrong."


class RequestAccessDenied(AccessDenied):
    """The user has no right to make this request."""

    meaning = "The user has no right to make this request."


class ProjectNotFound(NotFound):
    """The project does not exist."""

    meaning = "The project does not exist."


class ProjectAccessDenied(AccessDenied):
    """The caller has no right to do this with projects."""

    meaning = "The caller has no right to do this with projects."


class ProjectAddFailed(AddFailed):
    """The project could not be added."""

    meaning = "The project could not be added."


class TaskNotFound(NotFound):
    """The task (or another object asked for) does not exist."""

    meaning = "The task (or another object asked for) does not exist."


class ParentTaskAccessDenied(AccessDenied):
    """The caller has no access to the parent task."""

    meaning = "The caller has no access to the parent task."


class TaskProjectNotFound(NotFound, InvalidParameter):
    """The project that the task is to belong to does not exist."""

    meaning = "The project that the task is to belong to does not exist."


class TaskProjectAccessDenied(AccessDenied):
    """The caller has no access to the project that the task is to belong to."""

    meaning = "The caller has no access to the project that the task is to belong to."


class TaskAddFailed(AddFailed):
    """The task could not be added."""

    meaning = "The task could not be added."


class TaskStartsAfterEnd(InvalidParameter):
    """The task would start after its end."""

    meaning = "The task would start after its end."


class TaskPeriodicityUnclear(InvalidParameter):
    """How the task recurs is unclear: probably several of daily, weekly and monthly are given, or none."""

    meaning = "How the task recurs is unclear: probably several of daily, weekly and monthly are given, or none."


class TaskAccessDenied(AccessDenied):
    """The caller has no access to the task."""

    meaning = "The caller has no access to the task."


class TaskEditDenied(AccessDenied):
    """The caller may not change the task."""

    meaning = "The caller may not change the task."


class TaskRejectionRefused(Conflict):
    """The task cannot be rejected; probably the caller has accepted it already."""

    meaning = "The task cannot be rejected; probably the caller has accepted it already."


class TaskAcceptanceRefused(Conflict):
    """The task cannot be accepted; probably the caller has accepted it already."""

    meaning = "The task cannot be accepted; probably the caller has accepted it already."


class NotTaskWorker(AccessDenied):
    """The caller is not a worker of the task."""

    meaning = "The caller is not a worker of the task."


class TaskNotAccepted(Conflict):
    """The task must be accepted first."""

    meaning = "The task must be accepted first."


class TaskBeingChanged(Conflict, TemporarilyUnavailable):
    """A scenario or another request is changing the task."""

    meaning = "A scenario or another request is changing the task."
    kind = FailureKind.BUSY


class ActionAccessDenied(AccessDenied):
    """The caller has no right to do this with comments."""

    meaning = "The caller has no right to do this with comments."


class ActionNotFound(NotFound):
    """The comment does not exist."""

    meaning = "The comment does not exist."


class ActionAddFailed(AddFailed):
    """The comment could not be added."""

    meaning = "The comment could not be added."


class ActionUpdateFailed(UpdateFailed):
    """The comment could not be updated."""

    meaning = "The comment could not be updated."


class ActionDataUpdateFailed(UpdateFailed):
    """The comment could not be updated; how this differs from 4004 is not documented."""

    meaning = "The comment could not be updated; how this differs from 4004 is not documented."


class ActionStatusRefused(InvalidParameter, Conflict):
    """The task cannot change to this status; task.getPossibleStatusToChange lists those it can change to."""

    meaning = "The task cannot change to this status; task.getPossibleStatusToChange lists those it can change to."


class ActionStatusLocked(Conflict):
    """This comment may not change the task's status."""

    meaning = "This comment may not change the task's status."


class ActionHidden(AccessDenied):
    """The caller has no access to the comment."""

    meaning = "The caller has no access to the comment."


class ActionTaskAccessDenied(AccessDenied):
    """The caller has no access to the comment's task."""

    meaning = "The caller has no access to the comment's task."


class ActionAnaliticNotFound(NotFound, InvalidParameter):
    """The comment names a data tag that does not exist."""

    meaning = "The comment names a data tag that does not exist."


class AnaliticFieldsMissing(InvalidParameter):
    """Not all fields of the data tag have a value."""

    meaning = "Not all fields of the data tag have a value."


class AnaliticFieldNotFound(NotFound, InvalidParameter):
    """The data tag has no such field."""

    meaning = "The data tag has no such field."


class AnaliticValueInvalid(InvalidParameter):
    """The value does not fit the type of the data tag's field."""

    meaning = "The value does not fit the type of the data tag's field."


class HandbookKeyNotUsable(InvalidParameter):
    """This record of the directory cannot be used."""

    meaning = "This record of the directory cannot be used."


class HandbookKeyNotFound(NotFound, InvalidParameter):
    """The directory has no record with this key."""

    meaning = "The directory has no record with this key."


class AnaliticKeyForeign(InvalidParameter):
    """The data row with this key belongs to another data tag."""

    meaning = "The data row with this key belongs to another data tag."


class UserGroupNotFound(NotFound):
    """The user group does not exist."""

    meaning = "The user group does not exist."


class UserGroupAccessDenied(AccessDenied):
    """The caller has no right to do this with user groups."""

    meaning = "The caller has no right to do this with user groups."


class UserGroupAddFailed(AddFailed):
    """The user group could not be added."""

    meaning = "The user group could not be added."


class UserAccessDenied(AccessDenied):
    """The caller has no right to do this with users."""

    meaning = "The caller has no right to do this with users."


class UserEmailTaken(AlreadyExists):
    """The e-mail address is in use already."""

    meaning = "The e-mail address is in use already."


class UserAddFailed(AddFailed):
    """The user could not be added."""

    meaning = "The user could not be added."


class UserNotFound(NotFound):
    """The user does not exist."""

    meaning = "The user does not exist."


class UserUpdateFailed(UpdateFailed):
    """The user could not be updated."""

    meaning = "The user could not be updated."


class MembershipGroupNotFound(NotFound, InvalidParameter):
    """The user group that the user is to join or leave does not exist."""

    meaning = "The user group that the user is to join or leave does not exist."


class ClientAccessDenied(AccessDenied):
    """The caller has no right to do this with counterparties."""

    meaning = "The caller has no right to do this with counterparties."


class ClientNotFound(NotFound):
    """The counterparty does not exist."""

    meaning = "The counterparty does not exist."


class ClientAddFailed(AddFailed):
    """The counterparty could not be added."""

    meaning = "The counterparty could not be added."


class ClientUpdateFailed(UpdateFailed):
    """The counterparty could not be updated."""

    meaning = "The counterparty could not be updated."


class ContactAccessDenied(AccessDenied):
    """The caller has no right to do this with contacts."""

    meaning = "The caller has no right to do this with contacts."


class ContactNotFound(NotFound):
    """The contact does not exist."""

    meaning = "The contact does not exist."


class ContactAddFailed(AddFailed):
    """The contact could not be added."""

    meaning = "The contact could not be added."


class ContactUpdateFailed(UpdateFailed):
    """The contact could not be updated."""

    meaning = "The contact could not be updated."


class ContactNotActivated(Conflict):
    """The contact has not followed the invitation to Planfix yet."""

    meaning = "The contact has not followed the invitation to Planfix yet."


class ContactWithoutAccess(Conflict):
    """The contact has no access to Planfix."""

    meaning = "The contact has no access to Planfix."


class ContactLoginTaken(AlreadyExists):
    """The e-mail address for the login is in use already."""

    meaning = "The e-mail address for the login is in use already."


class ContactPasswordRefused(Conflict):
    """The password cannot be set before the contact has followed the invitation to Planfix."""

    meaning = "The password cannot be set before the contact has followed the invitation to Planfix."


class ContactLoginUpdateFailed(UpdateFailed):
    """The contact's login data could not be updated."""

    meaning = "The contact's login data could not be updated."


class ContactEmailInvalid(InvalidParameter):
    """The e-mail address is not valid."""

    meaning = "The e-mail address is not valid."


class FileAccessDenied(AccessDenied):
    """The caller has no right to do this with files."""

    meaning = "The caller has no right to do this with files."


class FileNotFound(NotFound):
    """The file does not exist."""

    meaning = "The file does not exist."


class FileUploadFailed(AddFailed):
    """The file could not be uploaded."""

    meaning = "The file could not be uploaded."


class FileListEmpty(InvalidParameter):
    """The list of files to upload is empty."""

    meaning = "The list of files to upload is empty."


class FileNameInvalid(InvalidParameter):
    """The name of the file holds a character that is not allowed."""

    meaning = "The name of the file holds a character that is not allowed."


class FileAlreadyExists(AlreadyExists):
    """The project has a file of this name; newversion uploads the new one as its next version."""

    meaning = "The project has a file of this name; newversion uploads the new one as its next version."
    id: int | None | Unset = UNSET
    """Id of the file that has the name."""
    name: str | None | Unset = UNSET
    """Name of that file."""

    @classmethod
    def from_answer(cls, root: Node, method: str) -> Self:
        error = super().from_answer(root, method)
        unknown: list[Unknown] = []
        for child in root:
            tag = child.tag
            if tag == "id":
                error.id = read_int(child, unknown)
            elif tag == "name":
                error.name = read_text(child, unknown)
        return error


class FileSystemFailed(OperationFailed):
    """The server's file system failed."""

    meaning = "The server's file system failed."


class ProjectFileRefused(InvalidParameter):
    """A file that a project has already cannot be added to a project."""

    meaning = "A file that a project has already cannot be added to a project."


class FileOfAnotherProject(InvalidParameter):
    """The file to add to the task belongs to another project."""

    meaning = "The file to add to the task belongs to another project."


class AnaliticAccessDenied(AccessDenied):
    """The caller has no right to do this with data tags."""

    meaning = "The caller has no right to do this with data tags."


class AnaliticNotFound(NotFound):
    """The data tag does not exist."""

    meaning = "The data tag does not exist."


class AnaliticGroupNotFound(NotFound):
    """The group of data tags does not exist."""

    meaning = "The group of data tags does not exist."


class AnaliticHandbookNotFound(NotFound):
    """The directory of the data tag does not exist."""

    meaning = "The directory of the data tag does not exist."


class SubscriptionNotFound(NotFound):
    """The subscription does not exist."""

    meaning = "The subscription does not exist."


BY_CODE: Mapping[str, type[ApiError]] = {
    "0001": InvalidApiKey,
    "0002": ApplicationBlocked,
    "0003": MalformedRequest,
    "0004": UnknownAccount,
    "0005": SessionExpired,
    "0006": InvalidSignature,
    "0007": QuotaExceeded,
    "0008": UnknownMethod,
    "0009": MissingParameter,
    "0010": AccountFrozen,
    "0011": UpdateInProgress,
    "0012": NotAuthenticated,
    "0013": UndefinedUser,
    "0014": InactiveUser,
    "0015": InvalidValue,
    "0016": InvalidValueInContext,
    "0017": MissingDependentParameter,
    "0018": MethodNotImplemented,
    "0019": ContradictoryParameters,
    "0020": MethodForbidden,
    "0021": TooManyObjects,
    "0022": FreePlanWithoutApi,
    "0023": PlanInsufficient,
    "0024": WrongRegion,
    "0101": ObjectNotFound,
    "0102": ObjectAddFailed,
    "0103": ObjectUpdateFailed,
    "0104": DataAccessDenied,
    "0105": ObjectEditDenied,
    "1001": WrongLogin,
    "1002": RequestAccessDenied,
    "2001": ProjectNotFound,
    "2002": ProjectAccessDenied,
    "2003": ProjectAddFailed,
    "3001": TaskNotFound,
    "3002": ParentTaskAccessDenied,
    "3003": TaskProjectNotFound,
    "3004": TaskProjectAccessDenied,
    "3005": TaskAddFailed,
    "3006": TaskStartsAfterEnd,
    "3007": TaskPeriodicityUnclear,
    "3008": TaskAccessDenied,
    "3009": TaskEditDenied,
    "3010": TaskRejectionRefused,
    "3011": TaskAcceptanceRefused,
    "3012": NotTaskWorker,
    "3013": TaskNotAccepted,
    "3014": TaskBeingChanged,
    "4001": ActionAccessDenied,
    "4002": ActionNotFound,
    "4003": ActionAddFailed,
    "4004": ActionUpdateFailed,
    "4005": ActionDataUpdateFailed,
    "4006": ActionStatusRefused,
    "4007": ActionStatusLocked,
    "4008": ActionHidden,
    "4009": ActionTaskAccessDenied,
    "4010": ActionAnaliticNotFound,
    "4011": AnaliticFieldsMissing,
    "4012": AnaliticFieldNotFound,
    "4013": AnaliticValueInvalid,
    "4014": HandbookKeyNotUsable,
    "4015": HandbookKeyNotFound,
    "4016": AnaliticKeyForeign,
    "5001": UserGroupNotFound,
    "5002": UserGroupAccessDenied,
    "5003": UserGroupAddFailed,
    "6001": UserAccessDenied,
    "6002": UserEmailTaken,
    "6003": UserAddFailed,
    "6004": UserNotFound,
    "6005": UserUpdateFailed,
    "6006": MembershipGroupNotFound,
    "7001": ClientAccessDenied,
    "7002": ClientNotFound,
    "7003": ClientAddFailed,
    "7004": ClientUpdateFailed,
    "8001": ContactAccessDenied,
    "8002": ContactNotFound,
    "8003": ContactAddFailed,
    "8004": ContactUpdateFailed,
    "8005": ContactNotActivated,
    "8006": ContactWithoutAccess,
    "8007": ContactLoginTaken,
    "8008": ContactPasswordRefused,
    "8009": ContactLoginUpdateFailed,
    "8010": ContactEmailInvalid,
    "9001": FileAccessDenied,
    "9002": FileNotFound,
    "9003": FileUploadFailed,
    "9004": FileListEmpty,
    "9005": FileNameInvalid,
    "9006": FileAlreadyExists,
    "9007": FileSystemFailed,
    "9008": ProjectFileRefused,
    "9009": FileOfAnotherProject,
    "10001": AnaliticAccessDenied,
    "10002": AnaliticNotFound,
    "10003": AnaliticGroupNotFound,
    "10004": AnaliticHandbookNotFound,
    "11001": SubscriptionNotFound,
}
"""Error classes by code."""
