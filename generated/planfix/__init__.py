"""Typed bindings for the Planfix XML API.

    from planfix import Planfix

    with Planfix(account="acme", api_key="…", token="…") as client:
        print(client.user.get().name)

All public names can be imported from this package: the clients, `Planfix` and `AsyncPlanfix`; requests, types, enums, filters
and errors, which are also in a module for each kind, see below; `UNSET`, `encode` and `decode`.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

# Importing `typing` takes longer than all the rest. Without the annotation, jedi takes the False literally.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from planfix import enums as enums
    from planfix import errors as errors
    from planfix import files as files
    from planfix import filters as filters
    from planfix import methods as methods
    from planfix import types as types
    from planfix import values as values
    from planfix.async_client import AsyncPlanfix as AsyncPlanfix
    from planfix.async_resources.action import AsyncActionResource as AsyncActionResource
    from planfix.async_resources.analitic import AsyncAnaliticResource as AsyncAnaliticResource
    from planfix.async_resources.auth import AsyncAuthResource as AsyncAuthResource
    from planfix.async_resources.contact import AsyncContactResource as AsyncContactResource
    from planfix.async_resources.file import AsyncFileResource as AsyncFileResource
    from planfix.async_resources.handbook import AsyncHandbookResource as AsyncHandbookResource
    from planfix.async_resources.project import AsyncProjectResource as AsyncProjectResource
    from planfix.async_resources.project_group import AsyncProjectGroupResource as AsyncProjectGroupResource
    from planfix.async_resources.task import AsyncTaskResource as AsyncTaskResource
    from planfix.async_resources.task_status import AsyncTaskStatusResource as AsyncTaskStatusResource
    from planfix.async_resources.user import AsyncUserResource as AsyncUserResource
    from planfix.async_resources.user_group import AsyncUserGroupResource as AsyncUserGroupResource
    from planfix.client import Planfix as Planfix
    from planfix.codec import decode as decode
    from planfix.description import describe as describe, describe_type as describe_type, functions as functions
    from planfix.enums import (
        AccessResult as AccessResult,
        ActionType as ActionType,
        AnaliticFieldType as AnaliticFieldType,
        ContactField as ContactField,
        ContactTarget as ContactTarget,
        DailyType as DailyType,
        DateType as DateType,
        DurationUnit as DurationUnit,
        EndConditionType as EndConditionType,
        FileSort as FileSort,
        FileSource as FileSource,
        FileTarget as FileTarget,
        FileType as FileType,
        FilterOperator as FilterOperator,
        Importance as Importance,
        Language as Language,
        MonthlyType as MonthlyType,
        NotifyUnit as NotifyUnit,
        PeriodicDayType as PeriodicDayType,
        ProjectSort as ProjectSort,
        ProjectStatus as ProjectStatus,
        ProjectTarget as ProjectTarget,
        Sex as Sex,
        SortOrder as SortOrder,
        TaskField as TaskField,
        TaskFlag as TaskFlag,
        TaskSort as TaskSort,
        TaskStatus as TaskStatus,
        TaskTarget as TaskTarget,
        TaskType as TaskType,
        UserGroupSort as UserGroupSort,
        UserRole as UserRole,
        UserSort as UserSort,
        UserStatus as UserStatus,
        Weekday as Weekday,
        WeeklyType as WeeklyType,
    )
    from planfix.errors import (
        AccessDenied as AccessDenied,
        AccountFrozen as AccountFrozen,
        AccountProblem as AccountProblem,
        ActionAccessDenied as ActionAccessDenied,
        ActionAddFailed as ActionAddFailed,
        ActionAnaliticNotFound as ActionAnaliticNotFound,
        ActionDataUpdateFailed as ActionDataUpdateFailed,
        ActionHidden as ActionHidden,
        ActionNotFound as ActionNotFound,
        ActionStatusLocked as ActionStatusLocked,
        ActionStatusRefused as ActionStatusRefused,
        ActionTaskAccessDenied as ActionTaskAccessDenied,
        ActionUpdateFailed as ActionUpdateFailed,
        AddFailed as AddFailed,
        AlreadyExists as AlreadyExists,
        AnaliticAccessDenied as AnaliticAccessDenied,
        AnaliticFieldNotFound as AnaliticFieldNotFound,
        AnaliticFieldsMissing as AnaliticFieldsMissing,
        AnaliticGroupNotFound as AnaliticGroupNotFound,
        AnaliticHandbookNotFound as AnaliticHandbookNotFound,
        AnaliticKeyForeign as AnaliticKeyForeign,
        AnaliticNotFound as AnaliticNotFound,
        AnaliticValueInvalid as AnaliticValueInvalid,
        ApplicationBlocked as ApplicationBlocked,
        AuthenticationFailed as AuthenticationFailed,
        BadRequest as BadRequest,
        ClientAccessDenied as ClientAccessDenied,
        ClientAddFailed as ClientAddFailed,
        ClientNotFound as ClientNotFound,
        ClientUpdateFailed as ClientUpdateFailed,
        Conflict as Conflict,
        ContactAccessDenied as ContactAccessDenied,
        ContactAddFailed as ContactAddFailed,
        ContactEmailInvalid as ContactEmailInvalid,
        ContactLoginTaken as ContactLoginTaken,
        ContactLoginUpdateFailed as ContactLoginUpdateFailed,
        ContactNotActivated as ContactNotActivated,
        ContactNotFound as ContactNotFound,
        ContactPasswordRefused as ContactPasswordRefused,
        ContactUpdateFailed as ContactUpdateFailed,
        ContactWithoutAccess as ContactWithoutAccess,
        ContradictoryParameters as ContradictoryParameters,
        DataAccessDenied as DataAccessDenied,
        FileAccessDenied as FileAccessDenied,
        FileAlreadyExists as FileAlreadyExists,
        FileListEmpty as FileListEmpty,
        FileNameInvalid as FileNameInvalid,
        FileNotFound as FileNotFound,
        FileOfAnotherProject as FileOfAnotherProject,
        FileSystemFailed as FileSystemFailed,
        FileUploadFailed as FileUploadFailed,
        FreePlanWithoutApi as FreePlanWithoutApi,
        HandbookKeyNotFound as HandbookKeyNotFound,
        HandbookKeyNotUsable as HandbookKeyNotUsable,
        InactiveUser as InactiveUser,
        InvalidApiKey as InvalidApiKey,
        InvalidParameter as InvalidParameter,
        InvalidSignature as InvalidSignature,
        InvalidValue as InvalidValue,
        InvalidValueInContext as InvalidValueInContext,
        LimitExceeded as LimitExceeded,
        MalformedRequest as MalformedRequest,
        MembershipGroupNotFound as MembershipGroupNotFound,
        MethodForbidden as MethodForbidden,
        MethodNotImplemented as MethodNotImplemented,
        MissingDependentParameter as MissingDependentParameter,
        MissingParameter as MissingParameter,
        NotAuthenticated as NotAuthenticated,
        NotFound as NotFound,
        NotTaskWorker as NotTaskWorker,
        ObjectAddFailed as ObjectAddFailed,
        ObjectEditDenied as ObjectEditDenied,
        ObjectNotFound as ObjectNotFound,
        ObjectUpdateFailed as ObjectUpdateFailed,
        OperationFailed as OperationFailed,
        ParentTaskAccessDenied as ParentTaskAccessDenied,
        PlanInsufficient as PlanInsufficient,
        ProjectAccessDenied as ProjectAccessDenied,
        ProjectAddFailed as ProjectAddFailed,
        ProjectFileRefused as ProjectFileRefused,
        ProjectNotFound as ProjectNotFound,
        QuotaExceeded as QuotaExceeded,
        RequestAccessDenied as RequestAccessDenied,
        SessionExpired as SessionExpired,
        SubscriptionNotFound as SubscriptionNotFound,
        TaskAcceptanceRefused as TaskAcceptanceRefused,
        TaskAccessDenied as TaskAccessDenied,
        TaskAddFailed as TaskAddFailed,
        TaskBeingChanged as TaskBeingChanged,
        TaskEditDenied as TaskEditDenied,
        TaskNotAccepted as TaskNotAccepted,
        TaskNotFound as TaskNotFound,
        TaskPeriodicityUnclear as TaskPeriodicityUnclear,
        TaskProjectAccessDenied as TaskProjectAccessDenied,
        TaskProjectNotFound as TaskProjectNotFound,
        TaskRejectionRefused as TaskRejectionRefused,
        TaskStartsAfterEnd as TaskStartsAfterEnd,
        TemporarilyUnavailable as TemporarilyUnavailable,
        TooManyObjects as TooManyObjects,
        UndefinedUser as UndefinedUser,
        UnknownAccount as UnknownAccount,
        UnknownMethod as UnknownMethod,
        UpdateFailed as UpdateFailed,
        UpdateInProgress as UpdateInProgress,
        UserAccessDenied as UserAccessDenied,
        UserAddFailed as UserAddFailed,
        UserEmailTaken as UserEmailTaken,
        UserGroupAccessDenied as UserGroupAccessDenied,
        UserGroupAddFailed as UserGroupAddFailed,
        UserGroupNotFound as UserGroupNotFound,
        UserNotFound as UserNotFound,
        UserUpdateFailed as UserUpdateFailed,
        WrongLogin as WrongLogin,
        WrongRegion as WrongRegion,
    )
    from planfix.filters.contact import ContactFilter as ContactFilter
    from planfix.filters.date_term import DateTerm as DateTerm
    from planfix.filters.project import ProjectFilter as ProjectFilter
    from planfix.filters.task import TaskFilter as TaskFilter
    from planfix.filters.user import UserFilter as UserFilter
    from planfix.methods.action_add import ActionAdd as ActionAdd, ActionAddResponse as ActionAddResponse
    from planfix.methods.action_delete import ActionDelete as ActionDelete, ActionDeleteResponse as ActionDeleteResponse
    from planfix.methods.action_get import ActionGet as ActionGet, ActionGetResponse as ActionGetResponse
    from planfix.methods.action_get_list import (
        ActionGetList as ActionGetList,
        ActionGetListResponse as ActionGetListResponse,
    )
    from planfix.methods.action_get_list_by_period import (
        ActionGetListByPeriod as ActionGetListByPeriod,
        ActionGetListByPeriodResponse as ActionGetListByPeriodResponse,
    )
    from planfix.methods.action_get_list_with_analitic import (
        ActionGetListWithAnalitic as ActionGetListWithAnalitic,
        ActionGetListWithAnaliticResponse as ActionGetListWithAnaliticResponse,
    )
    from planfix.methods.action_update import ActionUpdate as ActionUpdate, ActionUpdateResponse as ActionUpdateResponse
    from planfix.methods.analitic_get_data import (
        AnaliticGetData as AnaliticGetData,
        AnaliticGetDataResponse as AnaliticGetDataResponse,
    )
    from planfix.methods.analitic_get_data_by_condition import (
        AnaliticGetDataByCondition as AnaliticGetDataByCondition,
        AnaliticGetDataByConditionResponse as AnaliticGetDataByConditionResponse,
    )
    from planfix.methods.analitic_get_group_list import (
        AnaliticGetGroupList as AnaliticGetGroupList,
        AnaliticGetGroupListResponse as AnaliticGetGroupListResponse,
    )
    from planfix.methods.analitic_get_handbook import (
        AnaliticGetHandbook as AnaliticGetHandbook,
        AnaliticGetHandbookResponse as AnaliticGetHandbookResponse,
    )
    from planfix.methods.analitic_get_list import (
        AnaliticGetList as AnaliticGetList,
        AnaliticGetListResponse as AnaliticGetListResponse,
    )
    from planfix.methods.analitic_get_options import (
        AnaliticGetOptions as AnaliticGetOptions,
        AnaliticGetOptionsResponse as AnaliticGetOptionsResponse,
    )
    from planfix.methods.auth_login import AuthLogin as AuthLogin, AuthLoginResponse as AuthLoginResponse
    from planfix.methods.contact_add import ContactAdd as ContactAdd, ContactAddResponse as ContactAddResponse
    from planfix.methods.contact_delete import (
        ContactDelete as ContactDelete,
        ContactDeleteResponse as ContactDeleteResponse,
    )
    from planfix.methods.contact_get import ContactGet as ContactGet, ContactGetResponse as ContactGetResponse
    from planfix.methods.contact_get_filter_list import (
        ContactGetFilterList as ContactGetFilterList,
        ContactGetFilterListResponse as ContactGetFilterListResponse,
    )
    from planfix.methods.contact_get_group_list import (
        ContactGetGroupList as ContactGetGroupList,
        ContactGetGroupListResponse as ContactGetGroupListResponse,
    )
    from planfix.methods.contact_get_list import (
        ContactGetList as ContactGetList,
        ContactGetListResponse as ContactGetListResponse,
    )
    from planfix.methods.contact_get_phone_types import (
        ContactGetPhoneTypes as ContactGetPhoneTypes,
        ContactGetPhoneTypesResponse as ContactGetPhoneTypesResponse,
    )
    from planfix.methods.contact_manage_planfix_access import (
        ContactManagePlanfixAccess as ContactManagePlanfixAccess,
        ContactManagePlanfixAccessResponse as ContactManagePlanfixAccessResponse,
    )
    from planfix.methods.contact_update import (
        ContactUpdate as ContactUpdate,
        ContactUpdateResponse as ContactUpdateResponse,
    )
    from planfix.methods.contact_update_contractors import (
        ContactUpdateContractors as ContactUpdateContractors,
        ContactUpdateContractorsResponse as ContactUpdateContractorsResponse,
    )
    from planfix.methods.contact_update_custom_data import (
        ContactUpdateCustomData as ContactUpdateCustomData,
        ContactUpdateCustomDataResponse as ContactUpdateCustomDataResponse,
    )
    from planfix.methods.contact_update_user_info import (
        ContactUpdateUserInfo as ContactUpdateUserInfo,
        ContactUpdateUserInfoResponse as ContactUpdateUserInfoResponse,
    )
    from planfix.methods.file_delete import FileDelete as FileDelete, FileDeleteResponse as FileDeleteResponse
    from planfix.methods.file_download import FileDownload as FileDownload, FileDownloadResponse as FileDownloadResponse
    from planfix.methods.file_get import FileGet as FileGet, FileGetResponse as FileGetResponse
    from planfix.methods.file_get_history import (
        FileGetHistory as FileGetHistory,
        FileGetHistoryResponse as FileGetHistoryResponse,
    )
    from planfix.methods.file_get_list_for_client import (
        FileGetListForClient as FileGetListForClient,
        FileGetListForClientResponse as FileGetListForClientResponse,
    )
    from planfix.methods.file_get_list_for_project import (
        FileGetListForProject as FileGetListForProject,
        FileGetListForProjectResponse as FileGetListForProjectResponse,
    )
    from planfix.methods.file_get_list_for_task import (
        FileGetListForTask as FileGetListForTask,
        FileGetListForTaskResponse as FileGetListForTaskResponse,
    )
    from planfix.methods.file_get_list_for_user import (
        FileGetListForUser as FileGetListForUser,
        FileGetListForUserResponse as FileGetListForUserResponse,
    )
    from planfix.methods.file_upload import FileUpload as FileUpload, FileUploadResponse as FileUploadResponse
    from planfix.methods.handbook_add_record import (
        HandbookAddRecord as HandbookAddRecord,
        HandbookAddRecordResponse as HandbookAddRecordResponse,
    )
    from planfix.methods.handbook_get_group_list import (
        HandbookGetGroupList as HandbookGetGroupList,
        HandbookGetGroupListResponse as HandbookGetGroupListResponse,
    )
    from planfix.methods.handbook_get_list import (
        HandbookGetList as HandbookGetList,
        HandbookGetListResponse as HandbookGetListResponse,
    )
    from planfix.methods.handbook_get_record import (
        HandbookGetRecord as HandbookGetRecord,
        HandbookGetRecordResponse as HandbookGetRecordResponse,
    )
    from planfix.methods.handbook_get_record_multi import (
        HandbookGetRecordMulti as HandbookGetRecordMulti,
        HandbookGetRecordMultiResponse as HandbookGetRecordMultiResponse,
    )
    from planfix.methods.handbook_get_records import (
        HandbookGetRecords as HandbookGetRecords,
        HandbookGetRecordsResponse as HandbookGetRecordsResponse,
    )
    from planfix.methods.handbook_get_structure import (
        HandbookGetStructure as HandbookGetStructure,
        HandbookGetStructureResponse as HandbookGetStructureResponse,
    )
    from planfix.methods.handbook_update_record import (
        HandbookUpdateRecord as HandbookUpdateRecord,
        HandbookUpdateRecordResponse as HandbookUpdateRecordResponse,
    )
    from planfix.methods.project_add import ProjectAdd as ProjectAdd, ProjectAddResponse as ProjectAddResponse
    from planfix.methods.project_get import ProjectGet as ProjectGet, ProjectGetResponse as ProjectGetResponse
    from planfix.methods.project_get_list import (
        ProjectGetList as ProjectGetList,
        ProjectGetListResponse as ProjectGetListResponse,
    )
    from planfix.methods.project_group_add import (
        ProjectGroupAdd as ProjectGroupAdd,
        ProjectGroupAddResponse as ProjectGroupAddResponse,
    )
    from planfix.methods.project_group_get import (
        ProjectGroupGet as ProjectGroupGet,
        ProjectGroupGetResponse as ProjectGroupGetResponse,
    )
    from planfix.methods.project_group_get_list import (
        ProjectGroupGetList as ProjectGroupGetList,
        ProjectGroupGetListResponse as ProjectGroupGetListResponse,
    )
    from planfix.methods.project_group_move import (
        ProjectGroupMove as ProjectGroupMove,
        ProjectGroupMoveResponse as ProjectGroupMoveResponse,
    )
    from planfix.methods.project_group_update import (
        ProjectGroupUpdate as ProjectGroupUpdate,
        ProjectGroupUpdateResponse as ProjectGroupUpdateResponse,
    )
    from planfix.methods.project_update import (
        ProjectUpdate as ProjectUpdate,
        ProjectUpdateResponse as ProjectUpdateResponse,
    )
    from planfix.methods.task_accept import TaskAccept as TaskAccept, TaskAcceptResponse as TaskAcceptResponse
    from planfix.methods.task_add import TaskAdd as TaskAdd, TaskAddResponse as TaskAddResponse
    from planfix.methods.task_change_expect_date import (
        TaskChangeExpectDate as TaskChangeExpectDate,
        TaskChangeExpectDateResponse as TaskChangeExpectDateResponse,
    )
    from planfix.methods.task_change_status import (
        TaskChangeStatus as TaskChangeStatus,
        TaskChangeStatusResponse as TaskChangeStatusResponse,
    )
    from planfix.methods.task_change_workers import (
        TaskChangeWorkers as TaskChangeWorkers,
        TaskChangeWorkersResponse as TaskChangeWorkersResponse,
    )
    from planfix.methods.task_get import TaskGet as TaskGet, TaskGetResponse as TaskGetResponse
    from planfix.methods.task_get_filter_list import (
        TaskGetFilterList as TaskGetFilterList,
        TaskGetFilterListResponse as TaskGetFilterListResponse,
    )
    from planfix.methods.task_get_list import TaskGetList as TaskGetList, TaskGetListResponse as TaskGetListResponse
    from planfix.methods.task_get_multi import (
        TaskGetMulti as TaskGetMulti,
        TaskGetMultiResponse as TaskGetMultiResponse,
    )
    from planfix.methods.task_get_possible_status_to_change import (
        TaskGetPossibleStatusToChange as TaskGetPossibleStatusToChange,
        TaskGetPossibleStatusToChangeResponse as TaskGetPossibleStatusToChangeResponse,
    )
    from planfix.methods.task_reject import TaskReject as TaskReject, TaskRejectResponse as TaskRejectResponse
    from planfix.methods.task_status_get_list_of_set import (
        TaskStatusGetListOfSet as TaskStatusGetListOfSet,
        TaskStatusGetListOfSetResponse as TaskStatusGetListOfSetResponse,
    )
    from planfix.methods.task_status_get_set_list import (
        TaskStatusGetSetList as TaskStatusGetSetList,
        TaskStatusGetSetListResponse as TaskStatusGetSetListResponse,
    )
    from planfix.methods.task_update import TaskUpdate as TaskUpdate, TaskUpdateResponse as TaskUpdateResponse
    from planfix.methods.task_update_custom_data import (
        TaskUpdateCustomData as TaskUpdateCustomData,
        TaskUpdateCustomDataResponse as TaskUpdateCustomDataResponse,
    )
    from planfix.methods.user_actions_added import (
        UserActionsAdded as UserActionsAdded,
        UserActionsAddedResponse as UserActionsAddedResponse,
    )
    from planfix.methods.user_add import UserAdd as UserAdd, UserAddResponse as UserAddResponse
    from planfix.methods.user_change_status import (
        UserChangeStatus as UserChangeStatus,
        UserChangeStatusResponse as UserChangeStatusResponse,
    )
    from planfix.methods.user_get import UserGet as UserGet, UserGetResponse as UserGetResponse
    from planfix.methods.user_get_list import UserGetList as UserGetList, UserGetListResponse as UserGetListResponse
    from planfix.methods.user_group_add import (
        UserGroupAdd as UserGroupAdd,
        UserGroupAddResponse as UserGroupAddResponse,
    )
    from planfix.methods.user_group_get import (
        UserGroupGet as UserGroupGet,
        UserGroupGetResponse as UserGroupGetResponse,
    )
    from planfix.methods.user_group_get_heads import (
        UserGroupGetHeads as UserGroupGetHeads,
        UserGroupGetHeadsResponse as UserGroupGetHeadsResponse,
    )
    from planfix.methods.user_group_get_list import (
        UserGroupGetList as UserGroupGetList,
        UserGroupGetListResponse as UserGroupGetListResponse,
    )
    from planfix.methods.user_group_update import (
        UserGroupUpdate as UserGroupUpdate,
        UserGroupUpdateResponse as UserGroupUpdateResponse,
    )
    from planfix.methods.user_update import UserUpdate as UserUpdate, UserUpdateResponse as UserUpdateResponse
    from planfix.methods.user_update_group_membership import (
        UserUpdateGroupMembership as UserUpdateGroupMembership,
        UserUpdateGroupMembershipResponse as UserUpdateGroupMembershipResponse,
    )
    from planfix.resources.action import ActionResource as ActionResource
    from planfix.resources.analitic import AnaliticResource as AnaliticResource
    from planfix.resources.auth import AuthResource as AuthResource
    from planfix.resources.contact import ContactResource as ContactResource
    from planfix.resources.file import FileResource as FileResource
    from planfix.resources.handbook import HandbookResource as HandbookResource
    from planfix.resources.project import ProjectResource as ProjectResource
    from planfix.resources.project_group import ProjectGroupResource as ProjectGroupResource
    from planfix.resources.task import TaskResource as TaskResource
    from planfix.resources.task_status import TaskStatusResource as TaskStatusResource
    from planfix.resources.user import UserResource as UserResource
    from planfix.resources.user_group import UserGroupResource as UserGroupResource
    from planfix.types.action import (
        Action as Action,
        ActionAnalitic as ActionAnalitic,
        ActionContact as ActionContact,
        ActionFile as ActionFile,
        DateChange as DateChange,
        StatusChange as StatusChange,
    )
    from planfix.types.analitic import (
        Analitic as Analitic,
        AnaliticCondition as AnaliticCondition,
        AnaliticData as AnaliticData,
        AnaliticOptions as AnaliticOptions,
        AnaliticRecord as AnaliticRecord,
        AnaliticRecordValue as AnaliticRecordValue,
        ItemData as ItemData,
    )
    from planfix.types.analitic_data import (
        AnaliticDataInput as AnaliticDataInput,
        AnaliticInput as AnaliticInput,
        ItemDataInput as ItemDataInput,
    )
    from planfix.types.contact import (
        Contact as Contact,
        ContactUser as ContactUser,
        PhoneType as PhoneType,
        SavedFilter as SavedFilter,
    )
    from planfix.types.custom_data import (
        CustomField as CustomField,
        CustomValue as CustomValue,
        CustomValueInput as CustomValueInput,
    )
    from planfix.types.file import File as File, FileInput as FileInput, UploadedFile as UploadedFile
    from planfix.types.handbook import (
        DataField as DataField,
        Handbook as Handbook,
        HandbookRecord as HandbookRecord,
        HandbookStructure as HandbookStructure,
        RecordValueInput as RecordValueInput,
    )
    from planfix.types.links import ClientRef as ClientRef, ProjectRef as ProjectRef, TaskRef as TaskRef
    from planfix.types.people import (
        Assignees as Assignees,
        GroupRef as GroupRef,
        People as People,
        Phone as Phone,
        UserRef as UserRef,
    )
    from planfix.types.project import Project as Project
    from planfix.types.project_group import ProjectGroup as ProjectGroup
    from planfix.types.task import (
        DailyRepeat as DailyRepeat,
        EndCondition as EndCondition,
        MonthlyRepeat as MonthlyRepeat,
        Periodicity as Periodicity,
        PossibleStatus as PossibleStatus,
        RepeatNotice as RepeatNotice,
        Task as Task,
        WeeklyRepeat as WeeklyRepeat,
    )
    from planfix.types.task_status import (
        ProcessStatus as ProcessStatus,
        StatusText as StatusText,
        TaskStatusSet as TaskStatusSet,
    )
    from planfix.types.user import Post as Post, User as User
    from planfix.types.user_group import UserGroup as UserGroup
    from planfix.values import field_value as field_value, read_field_value as read_field_value
    from planfix_runtime.auth import SessionStore as SessionStore
    from planfix_runtime.calls.events import (
        Attempt as Attempt,
        RequestEvent as RequestEvent,
        ResponseEvent as ResponseEvent,
    )
    from planfix_runtime.calls.prepared import Answer as Answer
    from planfix_runtime.client.async_client import AsyncClient as AsyncClient
    from planfix_runtime.client.client import Client as Client
    from planfix_runtime.codec.envelope import encode as encode
    from planfix_runtime.config import __version__ as __version__
    from planfix_runtime.data.description import (
        AnswerDescription as AnswerDescription,
        EnumDescription as EnumDescription,
        ErrorDescription as ErrorDescription,
        FieldDescription as FieldDescription,
        FunctionDescription as FunctionDescription,
        ObjectDescription as ObjectDescription,
    )
    from planfix_runtime.data.reading import from_dict as from_dict, from_json as from_json
    from planfix_runtime.data.writing import to_dict as to_dict, to_json as to_json
    from planfix_runtime.errors import (
        AmbiguousWriteError as AmbiguousWriteError,
        ApiError as ApiError,
        ConfigurationError as ConfigurationError,
        ConnectionFailed as ConnectionFailed,
        DeadlineExceeded as DeadlineExceeded,
        FailureKind as FailureKind,
        InvalidRequest as InvalidRequest,
        MissingElement as MissingElement,
        MissingValue as MissingValue,
        PlanfixError as PlanfixError,
        ProtocolError as ProtocolError,
        RateLimited as RateLimited,
        ResponseLost as ResponseLost,
        ServerError as ServerError,
        TLSError as TLSError,
        TransportError as TransportError,
        UnreadableContent as UnreadableContent,
        UnreadableValue as UnreadableValue,
        UnreadableWriteAnswer as UnreadableWriteAnswer,
    )
    from planfix_runtime.files.download import AsyncDownload as AsyncDownload, Download as Download
    from planfix_runtime.lists.changes import AsyncChanges as AsyncChanges, Change as Change, Changes as Changes
    from planfix_runtime.lists.iterators import AsyncPageIterator as AsyncPageIterator, PageIterator as PageIterator
    from planfix_runtime.lists.pager import Cursor as Cursor, Report as Report
    from planfix_runtime.model.content import FileBody as FileBody
    from planfix_runtime.model.field_values import (
        CustomTexts as CustomTexts,
        FieldContent as FieldContent,
        FieldValue as FieldValue,
        FieldValueInput as FieldValueInput,
        LoginList as LoginList,
        TimePeriod as TimePeriod,
        read_ids as read_ids,
    )
    from planfix_runtime.model.functions import Method as Method, Page as Page, Request as Request
    from planfix_runtime.model.moment import Moment as Moment
    from planfix_runtime.model.values import Extra as Extra, UNSET as UNSET, Unset as Unset, need as need
    from planfix_runtime.pacing.account import Quota as Quota
    from planfix_runtime.pacing.shared import LimitStore as LimitStore
    from planfix_runtime.process import Clock as Clock

_NAMES = {
    "planfix.async_client": "AsyncPlanfix",
    "planfix.async_resources.action": "AsyncActionResource",
    "planfix.async_resources.analitic": "AsyncAnaliticResource",
    "planfix.async_resources.auth": "AsyncAuthResource",
    "planfix.async_resources.contact": "AsyncContactResource",
    "planfix.async_resources.file": "AsyncFileResource",
    "planfix.async_resources.handbook": "AsyncHandbookResource",
    "planfix.async_resources.project": "AsyncProjectResource",
    "planfix.async_resources.project_group": "AsyncProjectGroupResource",
    "planfix.async_resources.task": "AsyncTaskResource",
    "planfix.async_resources.task_status": "AsyncTaskStatusResource",
    "planfix.async_resources.user": "AsyncUserResource",
    "planfix.async_resources.user_group": "AsyncUserGroupResource",
    "planfix.client": "Planfix",
    "planfix.codec": "decode",
    "planfix.description": "describe describe_type functions",
    "planfix.enums": (
        "AccessResult ActionType AnaliticFieldType ContactField ContactTarget DailyType DateType DurationUnit "
        "EndConditionType FileSort FileSource FileTarget FileType FilterOperator Importance Language "
        "MonthlyType NotifyUnit PeriodicDayType ProjectSort ProjectStatus ProjectTarget Sex SortOrder "
        "TaskField TaskFlag TaskSort TaskStatus TaskTarget TaskType UserGroupSort UserRole UserSort "
        "UserStatus Weekday WeeklyType"
    ),
    "planfix.errors": (
        "AccessDenied AccountFrozen AccountProblem ActionAccessDenied ActionAddFailed ActionAnaliticNotFound "
        "ActionDataUpdateFailed ActionHidden ActionNotFound ActionStatusLocked ActionStatusRefused "
        "ActionTaskAccessDenied ActionUpdateFailed AddFailed AlreadyExists AnaliticAccessDenied "
        "AnaliticFieldNotFound AnaliticFieldsMissing AnaliticGroupNotFound AnaliticHandbookNotFound "
        "AnaliticKeyForeign AnaliticNotFound AnaliticValueInvalid ApplicationBlocked AuthenticationFailed "
        "BadRequest ClientAccessDenied ClientAddFailed ClientNotFound ClientUpdateFailed Conflict "
        "ContactAccessDenied ContactAddFailed ContactEmailInvalid ContactLoginTaken ContactLoginUpdateFailed "
        "ContactNotActivated ContactNotFound ContactPasswordRefused ContactUpdateFailed ContactWithoutAccess "
        "ContradictoryParameters DataAccessDenied FileAccessDenied FileAlreadyExists FileListEmpty "
        "FileNameInvalid FileNotFound FileOfAnotherProject FileSystemFailed FileUploadFailed "
        "FreePlanWithoutApi HandbookKeyNotFound HandbookKeyNotUsable InactiveUser InvalidApiKey "
        "InvalidParameter InvalidSignature InvalidValue InvalidValueInContext LimitExceeded MalformedRequest "
        "MembershipGroupNotFound MethodForbidden MethodNotImplemented MissingDependentParameter "
        "MissingParameter NotAuthenticated NotFound NotTaskWorker ObjectAddFailed ObjectEditDenied "
        "ObjectNotFound ObjectUpdateFailed OperationFailed ParentTaskAccessDenied PlanInsufficient "
        "ProjectAccessDenied ProjectAddFailed ProjectFileRefused ProjectNotFound QuotaExceeded "
        "RequestAccessDenied SessionExpired SubscriptionNotFound TaskAcceptanceRefused TaskAccessDenied "
        "TaskAddFailed TaskBeingChanged TaskEditDenied TaskNotAccepted TaskNotFound TaskPeriodicityUnclear "
        "TaskProjectAccessDenied TaskProjectNotFound TaskRejectionRefused TaskStartsAfterEnd "
        "TemporarilyUnavailable TooManyObjects UndefinedUser UnknownAccount UnknownMethod UpdateFailed "
        "UpdateInProgress UserAccessDenied UserAddFailed UserEmailTaken UserGroupAccessDenied "
        "UserGroupAddFailed UserGroupNotFound UserNotFound UserUpdateFailed WrongLogin WrongRegion"
    ),
    "planfix.filters.contact": "ContactFilter",
    "planfix.filters.date_term": "DateTerm",
    "planfix.filters.project": "ProjectFilter",
    "planfix.filters.task": "TaskFilter",
    "planfix.filters.user": "UserFilter",
    "planfix.methods.action_add": "ActionAdd ActionAddResponse",
    "planfix.methods.action_delete": "ActionDelete ActionDeleteResponse",
    "planfix.methods.action_get": "ActionGet ActionGetResponse",
    "planfix.methods.action_get_list": "ActionGetList ActionGetListResponse",
    "planfix.methods.action_get_list_by_period": "ActionGetListByPeriod ActionGetListByPeriodResponse",
    "planfix.methods.action_get_list_with_analitic": "ActionGetListWithAnalitic ActionGetListWithAnaliticResponse",
    "planfix.methods.action_update": "ActionUpdate ActionUpdateResponse",
    "planfix.methods.analitic_get_data": "AnaliticGetData AnaliticGetDataResponse",
    "planfix.methods.analitic_get_data_by_condition": "AnaliticGetDataByCondition AnaliticGetDataByConditionResponse",
    "planfix.methods.analitic_get_group_list": "AnaliticGetGroupList AnaliticGetGroupListResponse",
    "planfix.methods.analitic_get_handbook": "AnaliticGetHandbook AnaliticGetHandbookResponse",
    "planfix.methods.analitic_get_list": "AnaliticGetList AnaliticGetListResponse",
    "planfix.methods.analitic_get_options": "AnaliticGetOptions AnaliticGetOptionsResponse",
    "planfix.methods.auth_login": "AuthLogin AuthLoginResponse",
    "planfix.methods.contact_add": "ContactAdd ContactAddResponse",
    "planfix.methods.contact_delete": "ContactDelete ContactDeleteResponse",
    "planfix.methods.contact_get": "ContactGet ContactGetResponse",
    "planfix.methods.contact_get_filter_list": "ContactGetFilterList ContactGetFilterListResponse",
    "planfix.methods.contact_get_group_list": "ContactGetGroupList ContactGetGroupListResponse",
    "planfix.methods.contact_get_list": "ContactGetList ContactGetListResponse",
    "planfix.methods.contact_get_phone_types": "ContactGetPhoneTypes ContactGetPhoneTypesResponse",
    "planfix.methods.contact_manage_planfix_access": "ContactManagePlanfixAccess ContactManagePlanfixAccessResponse",
    "planfix.methods.contact_update": "ContactUpdate ContactUpdateResponse",
    "planfix.methods.contact_update_contractors": "ContactUpdateContractors ContactUpdateContractorsResponse",
    "planfix.methods.contact_update_custom_data": "ContactUpdateCustomData ContactUpdateCustomDataResponse",
    "planfix.methods.contact_update_user_info": "ContactUpdateUserInfo ContactUpdateUserInfoResponse",
    "planfix.methods.file_delete": "FileDelete FileDeleteResponse",
    "planfix.methods.file_download": "FileDownload FileDownloadResponse",
    "planfix.methods.file_get": "FileGet FileGetResponse",
    "planfix.methods.file_get_history": "FileGetHistory FileGetHistoryResponse",
    "planfix.methods.file_get_list_for_client": "FileGetListForClient FileGetListForClientResponse",
    "planfix.methods.file_get_list_for_project": "FileGetListForProject FileGetListForProjectResponse",
    "planfix.methods.file_get_list_for_task": "FileGetListForTask FileGetListForTaskResponse",
    "planfix.methods.file_get_list_for_user": "FileGetListForUser FileGetListForUserResponse",
    "planfix.methods.file_upload": "FileUpload FileUploadResponse",
    "planfix.methods.handbook_add_record": "HandbookAddRecord HandbookAddRecordResponse",
    "planfix.methods.handbook_get_group_list": "HandbookGetGroupList HandbookGetGroupListResponse",
    "planfix.methods.handbook_get_list": "HandbookGetList HandbookGetListResponse",
    "planfix.methods.handbook_get_record": "HandbookGetRecord HandbookGetRecordResponse",
    "planfix.methods.handbook_get_record_multi": "HandbookGetRecordMulti HandbookGetRecordMultiResponse",
    "planfix.methods.handbook_get_records": "HandbookGetRecords HandbookGetRecordsResponse",
    "planfix.methods.handbook_get_structure": "HandbookGetStructure HandbookGetStructureResponse",
    "planfix.methods.handbook_update_record": "HandbookUpdateRecord HandbookUpdateRecordResponse",
    "planfix.methods.project_add": "ProjectAdd ProjectAddResponse",
    "planfix.methods.project_get": "ProjectGet ProjectGetResponse",
    "planfix.methods.project_get_list": "ProjectGetList ProjectGetListResponse",
    "planfix.methods.project_group_add": "ProjectGroupAdd ProjectGroupAddResponse",
    "planfix.methods.project_group_get": "ProjectGroupGet ProjectGroupGetResponse",
    "planfix.methods.project_group_get_list": "ProjectGroupGetList ProjectGroupGetListResponse",
    "planfix.methods.project_group_move": "ProjectGroupMove ProjectGroupMoveResponse",
    "planfix.methods.project_group_update": "ProjectGroupUpdate ProjectGroupUpdateResponse",
    "planfix.methods.project_update": "ProjectUpdate ProjectUpdateResponse",
    "planfix.methods.task_accept": "TaskAccept TaskAcceptResponse",
    "planfix.methods.task_add": "TaskAdd TaskAddResponse",
    "planfix.methods.task_change_expect_date": "TaskChangeExpectDate TaskChangeExpectDateResponse",
    "planfix.methods.task_change_status": "TaskChangeStatus TaskChangeStatusResponse",
    "planfix.methods.task_change_workers": "TaskChangeWorkers TaskChangeWorkersResponse",
    "planfix.methods.task_get": "TaskGet TaskGetResponse",
    "planfix.methods.task_get_filter_list": "TaskGetFilterList TaskGetFilterListResponse",
    "planfix.methods.task_get_list": "TaskGetList TaskGetListResponse",
    "planfix.methods.task_get_multi": "TaskGetMulti TaskGetMultiResponse",
    "planfix.methods.task_get_possible_status_to_change": "TaskGetPossibleStatusToChange TaskGetPossibleStatusToChangeResponse",
    "planfix.methods.task_reject": "TaskReject TaskRejectResponse",
    "planfix.methods.task_status_get_list_of_set": "TaskStatusGetListOfSet TaskStatusGetListOfSetResponse",
    "planfix.methods.task_status_get_set_list": "TaskStatusGetSetList TaskStatusGetSetListResponse",
    "planfix.methods.task_update": "TaskUpdate TaskUpdateResponse",
    "planfix.methods.task_update_custom_data": "TaskUpdateCustomData TaskUpdateCustomDataResponse",
    "planfix.methods.user_actions_added": "UserActionsAdded UserActionsAddedResponse",
    "planfix.methods.user_add": "UserAdd UserAddResponse",
    "planfix.methods.user_change_status": "UserChangeStatus UserChangeStatusResponse",
    "planfix.methods.user_get": "UserGet UserGetResponse",
    "planfix.methods.user_get_list": "UserGetList UserGetListResponse",
    "planfix.methods.user_group_add": "UserGroupAdd UserGroupAddResponse",
    "planfix.methods.user_group_get": "UserGroupGet UserGroupGetResponse",
    "planfix.methods.user_group_get_heads": "UserGroupGetHeads UserGroupGetHeadsResponse",
    "planfix.methods.user_group_get_list": "UserGroupGetList UserGroupGetListResponse",
    "planfix.methods.user_group_update": "UserGroupUpdate UserGroupUpdateResponse",
    "planfix.methods.user_update": "UserUpdate UserUpdateResponse",
    "planfix.methods.user_update_group_membership": "UserUpdateGroupMembership UserUpdateGroupMembershipResponse",
    "planfix.resources.action": "ActionResource",
    "planfix.resources.analitic": "AnaliticResource",
    "planfix.resources.auth": "AuthResource",
    "planfix.resources.contact": "ContactResource",
    "planfix.resources.file": "FileResource",
    "planfix.resources.handbook": "HandbookResource",
    "planfix.resources.project": "ProjectResource",
    "planfix.resources.project_group": "ProjectGroupResource",
    "planfix.resources.task": "TaskResource",
    "planfix.resources.task_status": "TaskStatusResource",
    "planfix.resources.user": "UserResource",
    "planfix.resources.user_group": "UserGroupResource",
    "planfix.types.action": "Action ActionAnalitic ActionContact ActionFile DateChange StatusChange",
    "planfix.types.analitic": "Analitic AnaliticCondition AnaliticData AnaliticOptions AnaliticRecord AnaliticRecordValue ItemData",
    "planfix.types.analitic_data": "AnaliticDataInput AnaliticInput ItemDataInput",
    "planfix.types.contact": "Contact ContactUser PhoneType SavedFilter",
    "planfix.types.custom_data": "CustomField CustomValue CustomValueInput",
    "planfix.types.file": "File FileInput UploadedFile",
    "planfix.types.handbook": "DataField Handbook HandbookRecord HandbookStructure RecordValueInput",
    "planfix.types.links": "ClientRef ProjectRef TaskRef",
    "planfix.types.people": "Assignees GroupRef People Phone UserRef",
    "planfix.types.project": "Project",
    "planfix.types.project_group": "ProjectGroup",
    "planfix.types.task": "DailyRepeat EndCondition MonthlyRepeat Periodicity PossibleStatus RepeatNotice Task WeeklyRepeat",
    "planfix.types.task_status": "ProcessStatus StatusText TaskStatusSet",
    "planfix.types.user": "Post User",
    "planfix.types.user_group": "UserGroup",
    "planfix.values": "field_value read_field_value",
    "planfix_runtime.auth": "SessionStore",
    "planfix_runtime.calls.events": "Attempt RequestEvent ResponseEvent",
    "planfix_runtime.calls.prepared": "Answer",
    "planfix_runtime.client.async_client": "AsyncClient",
    "planfix_runtime.client.client": "Client",
    "planfix_runtime.codec.envelope": "encode",
    "planfix_runtime.config": "__version__",
    "planfix_runtime.data.description": (
        "AnswerDescription EnumDescription ErrorDescription FieldDescription FunctionDescription " "ObjectDescription"
    ),
    "planfix_runtime.data.reading": "from_dict from_json",
    "planfix_runtime.data.writing": "to_dict to_json",
    "planfix_runtime.errors": (
        "AmbiguousWriteError ApiError ConfigurationError ConnectionFailed DeadlineExceeded FailureKind "
        "InvalidRequest MissingElement MissingValue PlanfixError ProtocolError RateLimited ResponseLost "
        "ServerError TLSError TransportError UnreadableContent UnreadableValue UnreadableWriteAnswer"
    ),
    "planfix_runtime.files.download": "AsyncDownload Download",
    "planfix_runtime.lists.changes": "AsyncChanges Change Changes",
    "planfix_runtime.lists.iterators": "AsyncPageIterator PageIterator",
    "planfix_runtime.lists.pager": "Cursor Report",
    "planfix_runtime.model.content": "FileBody",
    "planfix_runtime.model.field_values": "CustomTexts FieldContent FieldValue FieldValueInput LoginList TimePeriod read_ids",
    "planfix_runtime.model.functions": "Method Page Request",
    "planfix_runtime.model.moment": "Moment",
    "planfix_runtime.model.values": "Extra UNSET Unset need",
    "planfix_runtime.pacing.account": "Quota",
    "planfix_runtime.pacing.shared": "LimitStore",
    "planfix_runtime.process": "Clock",
}

__all__ = [
    "AsyncPlanfix",
    "Planfix",
    "UNSET",
    "enums",
    "errors",
    "files",
    "filters",
    "methods",
    "types",
    "values",
]

if not TYPE_CHECKING:  # a type checker that sees `__getattr__` accepts any name
    __getattr__, __dir__ = lazy_names(__name__, _NAMES, "enums errors files filters methods types values")
