"""Base classes for the typed package of an account, which `planfix-codegen generate --schema account/` writes."""

from __future__ import annotations

from planfix_tools.account.bindings.clients import AsyncMe as AsyncMe, Me as Me
from planfix_tools.account.bindings.data_tags import (
    AsyncDataTag as AsyncDataTag,
    DataTag as DataTag,
    DataTagRow as DataTagRow,
    data_tags as data_tags,
)
from planfix_tools.account.bindings.directories import (
    AsyncDirectory as AsyncDirectory,
    Directory as Directory,
    DirectoryRecord as DirectoryRecord,
)
from planfix_tools.account.bindings.fields import (
    CheckboxField as CheckboxField,
    DateField as DateField,
    Field as Field,
    IdField as IdField,
    IdsField as IdsField,
    ListField as ListField,
    MomentField as MomentField,
    NumberField as NumberField,
    OtherField as OtherField,
    PeopleField as PeopleField,
    PeriodField as PeriodField,
    PersonField as PersonField,
    RecordField as RecordField,
    RecordsField as RecordsField,
    TextField as TextField,
    TimeField as TimeField,
    WordsField as WordsField,
)
from planfix_tools.account.bindings.objects import (
    AsyncContacts as AsyncContacts,
    AsyncProjects as AsyncProjects,
    AsyncTasks as AsyncTasks,
    ContactObject as ContactObject,
    Contacts as Contacts,
    ProjectObject as ProjectObject,
    Projects as Projects,
    TaskObject as TaskObject,
    Tasks as Tasks,
)
