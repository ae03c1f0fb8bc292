"""The request and answer of each function.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

# Importing `typing` takes longer than all the rest. Without the annotation, jedi takes the False literally.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
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

_NAMES = {
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
}

__all__ = [
    "ActionAdd",
    "ActionAddResponse",
    "ActionDelete",
    "ActionDeleteResponse",
    "ActionGet",
    "ActionGetList",
    "ActionGetListByPeriod",
    "ActionGetListByPeriodResponse",
    "ActionGetListResponse",
    "ActionGetListWithAnalitic",
    "ActionGetListWithAnaliticResponse",
    "ActionGetResponse",
    "ActionUpdate",
    "ActionUpdateResponse",
    "AnaliticGetData",
    "AnaliticGetDataByCondition",
    "AnaliticGetDataByConditionResponse",
    "AnaliticGetDataResponse",
    "AnaliticGetGroupList",
    "AnaliticGetGroupListResponse",
    "AnaliticGetHandbook",
    "AnaliticGetHandbookResponse",
    "AnaliticGetList",
    "AnaliticGetListResponse",
    "AnaliticGetOptions",
    "AnaliticGetOptionsResponse",
    "AuthLogin",
    "AuthLoginResponse",
    "ContactAdd",
    "ContactAddResponse",
    "ContactDelete",
    "ContactDeleteResponse",
    "ContactGet",
    "ContactGetFilterList",
    "ContactGetFilterListResponse",
    "ContactGetGroupList",
    "ContactGetGroupListResponse",
    "ContactGetList",
    "ContactGetListResponse",
    "ContactGetPhoneTypes",
    "ContactGetPhoneTypesResponse",
    "ContactGetResponse",
    "ContactManagePlanfixAccess",
    "ContactManagePlanfixAccessResponse",
    "ContactUpdate",
    "ContactUpdateContractors",
    "ContactUpdateContractorsResponse",
    "ContactUpdateCustomData",
    "ContactUpdateCustomDataResponse",
    "ContactUpdateResponse",
    "ContactUpdateUserInfo",
    "ContactUpdateUserInfoResponse",
    "FileDelete",
    "FileDeleteResponse",
    "FileDownload",
    "FileDownloadResponse",
    "FileGet",
    "FileGetHistory",
    "FileGetHistoryResponse",
    "FileGetListForClient",
    "FileGetListForClientResponse",
    "FileGetListForProject",
    "FileGetListForProjectResponse",
    "FileGetListForTask",
    "FileGetListForTaskResponse",
    "FileGetListForUser",
    "FileGetListForUserResponse",
    "FileGetResponse",
    "FileUpload",
    "FileUploadResponse",
    "HandbookAddRecord",
    "HandbookAddRecordResponse",
    "HandbookGetGroupList",
    "HandbookGetGroupListResponse",
    "HandbookGetList",
    "HandbookGetListResponse",
    "HandbookGetRecord",
    "HandbookGetRecordMulti",
    "HandbookGetRecordMultiResponse",
    "HandbookGetRecordResponse",
    "HandbookGetRecords",
    "HandbookGetRecordsResponse",
    "HandbookGetStructure",
    "HandbookGetStructureResponse",
    "HandbookUpdateRecord",
    "HandbookUpdateRecordResponse",
    "ProjectAdd",
    "ProjectAddResponse",
    "ProjectGet",
    "ProjectGetList",
    "ProjectGetListResponse",
    "ProjectGetResponse",
    "ProjectGroupAdd",
    "ProjectGroupAddResponse",
    "ProjectGroupGet",
    "ProjectGroupGetList",
    "ProjectGroupGetListResponse",
    "ProjectGroupGetResponse",
    "ProjectGroupMove",
    "ProjectGroupMoveResponse",
    "ProjectGroupUpdate",
    "ProjectGroupUpdateResponse",
    "ProjectUpdate",
    "ProjectUpdateResponse",
    "TaskAccept",
    "TaskAcceptResponse",
    "TaskAdd",
    "TaskAddResponse",
    "TaskChangeExpectDate",
    "TaskChangeExpectDateResponse",
    "TaskChangeStatus",
    "TaskChangeStatusResponse",
    "TaskChangeWorkers",
    "TaskChangeWorkersResponse",
    "TaskGet",
    "TaskGetFilterList",
    "TaskGetFilterListResponse",
    "TaskGetList",
    "TaskGetListResponse",
    "TaskGetMulti",
    "TaskGetMultiResponse",
    "TaskGetPossibleStatusToChange",
    "TaskGetPossibleStatusToChangeResponse",
    "TaskGetResponse",
    "TaskReject",
    "TaskRejectResponse",
    "TaskStatusGetListOfSet",
    "TaskStatusGetListOfSetResponse",
    "TaskStatusGetSetList",
    "TaskStatusGetSetListResponse",
    "TaskUpdate",
    "TaskUpdateCustomData",
    "TaskUpdateCustomDataResponse",
    "TaskUpdateResponse",
    "UserActionsAdded",
    "UserActionsAddedResponse",
    "UserAdd",
    "UserAddResponse",
    "UserChangeStatus",
    "UserChangeStatusResponse",
    "UserGet",
    "UserGetList",
    "UserGetListResponse",
    "UserGetResponse",
    "UserGroupAdd",
    "UserGroupAddResponse",
    "UserGroupGet",
    "UserGroupGetHeads",
    "UserGroupGetHeadsResponse",
    "UserGroupGetList",
    "UserGroupGetListResponse",
    "UserGroupGetResponse",
    "UserGroupUpdate",
    "UserGroupUpdateResponse",
    "UserUpdate",
    "UserUpdateGroupMembership",
    "UserUpdateGroupMembershipResponse",
    "UserUpdateResponse",
]

if not TYPE_CHECKING:  # a type checker that sees `__getattr__` accepts any name
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
