"""Objects in requests and answers.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

# Importing `typing` takes longer than all the rest. Without the annotation, jedi takes the False literally.
TYPE_CHECKING: bool = False
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

_NAMES = {
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

if not TYPE_CHECKING:  # a type checker that sees `__getattr__` accepts any name
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
