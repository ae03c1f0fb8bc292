"""Objects that requests and answers hold.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

TYPE_CHECKING = False  # type checkers know the name; loading `typing` for it would take longer than all the rest
if TYPE_CHECKING:
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

_PLACES = {
    "Action": "planfix.types.action:Action",
    "ActionAnalitic": "planfix.types.action:ActionAnalitic",
    "ActionContact": "planfix.types.action:ActionContact",
    "ActionFile": "planfix.types.action:ActionFile",
    "DateChange": "planfix.types.action:DateChange",
    "StatusChange": "planfix.types.action:StatusChange",
    "Analitic": "planfix.types.analitic:Analitic",
    "AnaliticCondition": "planfix.types.analitic:AnaliticCondition",
    "AnaliticData": "planfix.types.analitic:AnaliticData",
    "AnaliticOptions": "planfix.types.analitic:AnaliticOptions",
    "AnaliticRecord": "planfix.types.analitic:AnaliticRecord",
    "AnaliticRecordValue": "planfix.types.analitic:AnaliticRecordValue",
    "ItemData": "planfix.types.analitic:ItemData",
    "AnaliticDataInput": "planfix.types.analitic_data:AnaliticDataInput",
    "AnaliticInput": "planfix.types.analitic_data:AnaliticInput",
    "ItemDataInput": "planfix.types.analitic_data:ItemDataInput",
    "Contact": "planfix.types.contact:Contact",
    "ContactUser": "planfix.types.contact:ContactUser",
    "PhoneType": "planfix.types.contact:PhoneType",
    "SavedFilter": "planfix.types.contact:SavedFilter",
    "CustomField": "planfix.types.custom_data:CustomField",
    "CustomValue": "planfix.types.custom_data:CustomValue",
    "CustomValueInput": "planfix.types.custom_data:CustomValueInput",
    "File": "planfix.types.file:File",
    "FileInput": "planfix.types.file:FileInput",
    "UploadedFile": "planfix.types.file:UploadedFile",
    "DataField": "planfix.types.handbook:DataField",
    "Handbook": "planfix.types.handbook:Handbook",
    "HandbookRecord": "planfix.types.handbook:HandbookRecord",
    "HandbookStructure": "planfix.types.handbook:HandbookStructure",
    "RecordValueInput": "planfix.types.handbook:RecordValueInput",
    "ClientRef": "planfix.types.links:ClientRef",
    "ProjectRef": "planfix.types.links:ProjectRef",
    "TaskRef": "planfix.types.links:TaskRef",
    "Assignees": "planfix.types.people:Assignees",
    "GroupRef": "planfix.types.people:GroupRef",
    "People": "planfix.types.people:People",
    "Phone": "planfix.types.people:Phone",
    "UserRef": "planfix.types.people:UserRef",
    "Project": "planfix.types.project:Project",
    "ProjectGroup": "planfix.types.project_group:ProjectGroup",
    "DailyRepeat": "planfix.types.task:DailyRepeat",
    "EndCondition": "planfix.types.task:EndCondition",
    "MonthlyRepeat": "planfix.types.task:MonthlyRepeat",
    "Periodicity": "planfix.types.task:Periodicity",
    "PossibleStatus": "planfix.types.task:PossibleStatus",
    "RepeatNotice": "planfix.types.task:RepeatNotice",
    "Task": "planfix.types.task:Task",
    "WeeklyRepeat": "planfix.types.task:WeeklyRepeat",
    "ProcessStatus": "planfix.types.task_status:ProcessStatus",
    "StatusText": "planfix.types.task_status:StatusText",
    "TaskStatusSet": "planfix.types.task_status:TaskStatusSet",
    "Post": "planfix.types.user:Post",
    "User": "planfix.types.user:User",
    "UserGroup": "planfix.types.user_group:UserGroup",
}

__all__ = [
    "Action",
    "ActionAnalitic",
    "ActionContact",
    "ActionFile",
    "Analitic",
    "AnaliticCondition",
    "AnaliticData",
    "AnaliticDataInput",
    "AnaliticInput",
    "AnaliticOptions",
    "AnaliticRecord",
    "AnaliticRecordValue",
    "Assignees",
    "ClientRef",
    "Contact",
    "ContactUser",
    "CustomField",
    "CustomValue",
    "CustomValueInput",
    "DailyRepeat",
    "DataField",
    "DateChange",
    "EndCondition",
    "File",
    "FileInput",
    "GroupRef",
    "Handbook",
    "HandbookRecord",
    "HandbookStructure",
    "ItemData",
    "ItemDataInput",
    "MonthlyRepeat",
    "People",
    "Periodicity",
    "Phone",
    "PhoneType",
    "PossibleStatus",
    "Post",
    "ProcessStatus",
    "Project",
    "ProjectGroup",
    "ProjectRef",
    "RecordValueInput",
    "RepeatNotice",
    "SavedFilter",
    "StatusChange",
    "StatusText",
    "Task",
    "TaskRef",
    "TaskStatusSet",
    "UploadedFile",
    "User",
    "UserGroup",
    "UserRef",
    "WeeklyRepeat",
]

__getattr__, __dir__ = lazy_names(__name__, _PLACES)
