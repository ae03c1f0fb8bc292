"""Enums. All of them are open: a value that is not listed is kept.

Generated from schema/enums.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.model.enums import NumberedEnum, OpenIntEnum, OpenStrEnum, numbered


class TaskStatus(NumberedEnum):
    """Statuses that every account has. A process can add its own, which have only a number, such as TaskStatus(101);
    taskStatus.getListOfSet lists the numbers.
    """

    DRAFT = numbered("DRAFT", 0)
    """A draft; allowed for a new task."""
    ACTIVE = numbered("ACTIVE", 1)
    """Active, not yet accepted; allowed for a new task."""
    ACCEPTED = numbered("ACCEPTED", 2)
    """Accepted, in work."""
    COMPLETED = numbered("COMPLETED", 3)
    """Finished, nothing more is to be done."""
    DELAYED = numbered("DELAYED", 4)
    """Put off until a date; allowed for a new task."""
    REJECTED = numbered("REJECTED", 5)
    """Rejected by a worker; only task.reject sets it."""
    DONE = numbered("DONE", 6)
    """The work is done, a check of the result may follow."""
    CANCELED = numbered("CANCELED", 7)
    """Cancelled."""


class Importance(OpenStrEnum):
    """How urgent a task is."""

    AVERAGE = "AVERAGE"
    """Normal."""
    HIGH = "HIGH"
    """Urgent."""


class TaskType(OpenStrEnum):
    """What a task card is."""

    TASK = "task"
    """A task."""
    TEMPLATE = "template"
    """A template of tasks."""
    CHECKLIST_ITEM = "checklist item"
    """An item of a task's checklist."""


class TaskTarget(OpenStrEnum):
    """Which tasks a list holds; the id of a saved filter (task.getFilterList) can stand in its place."""

    ALL = "all"
    """All tasks; the default."""
    IN = "in"
    """Incoming tasks."""
    OUT = "out"
    """Outgoing tasks."""
    TEMPLATE = "template"
    """Templates of tasks."""
    PERIODIC = "periodic"
    """Templates of recurring tasks."""


class TaskFlag(OpenStrEnum):
    """Further narrowing of a list of tasks; several can be combined."""

    ACTIVE = "ACTIVE"
    """Active tasks."""
    OVERDUE = "OVERDUE"
    """Overdue tasks."""
    MY = "MY"
    """Tasks of the calling user."""


class TaskSort(OpenStrEnum):
    """Order of a list of tasks."""

    NUMBER_ASC = "NUMBER_ASC"
    """By number, smallest first."""
    NUMBER_DESC = "NUMBER_DESC"
    """By number, largest first."""
    IMPORTANCE_ASC = "IMPORTANCE_ASC"
    """By importance, least urgent first."""
    IMPORTANCE_DESC = "IMPORTANCE_DESC"
    """By importance, most urgent first."""
    DEADLINE_ASC = "DEADLINE_ASC"
    """By end time, earliest first."""
    DEADLINE_DESC = "DEADLINE_DESC"
    """By end time, latest first."""
    TASKTITLE_ASC = "TASKTITLE_ASC"
    """By name of the task, A to Z."""
    TASKTITLE_DESC = "TASKTITLE_DESC"
    """By name of the task, Z to A."""
    PROJECT_ASC = "PROJECT_ASC"
    """By name of the project, A to Z."""
    PROJECT_DESC = "PROJECT_DESC"
    """By name of the project, Z to A."""


class DurationUnit(OpenIntEnum):
    """Unit of a task's duration."""

    MINUTE = 0
    """Minutes."""
    HOUR = 1
    """Hours."""
    DAY = 2
    """Days."""


class TaskField(OpenStrEnum):
    """Field of a task that task.getList answers when asked for; any other name can stand in its place."""

    CUSTOM_DATA = "customData"
    """Custom fields."""
    TEMPLATE = "template"
    """Template of the task."""
    CREATED_DATE = "createdDate"
    """When the task was created."""


class DailyType(OpenStrEnum):
    """How a daily task recurs."""

    EVERY = "EVERY"
    """Every so many days (`shift`)."""
    EVERY_WORKING = "EVERY_WORKING"
    """Every working day."""
    AFTER_COMPLETE = "AFTER_COMPLETE"
    """So many days (`shift`) after each completion."""


class WeeklyType(OpenStrEnum):
    """How a weekly task recurs."""

    EVERY = "EVERY"
    """On given days of every so many weeks (`shift`)."""
    AFTER_COMPLETE = "AFTER_COMPLETE"
    """So many weeks (`shift`) after each completion."""


class MonthlyType(OpenStrEnum):
    """How a monthly task recurs."""

    EVERY = "EVERY"
    """On the given day of every so many months (`month`)."""
    EXACT = "EXACT"
    """On the given occurrence (`day`) of a kind of day (`dayType`) in every so many months (`month`)."""
    AFTER_COMPLETE = "AFTER_COMPLETE"
    """So many months (`month`) after each completion."""


class PeriodicDayType(OpenStrEnum):
    """Kind of day on which a monthly task recurs."""

    DAY = "DAY"
    """Any day."""
    WORKDAY = "WORKDAY"
    """A working day."""
    MONDAY = "MONDAY"
    """A Monday."""
    TUESDAY = "TUESDAY"
    """A Tuesday."""
    WEDNESDAY = "WEDNESDAY"
    """A Wednesday."""
    THURSDAY = "THURSDAY"
    """A Thursday."""
    FRIDAY = "FRIDAY"
    """A Friday."""
    SATURDAY = "SATURDAY"
    """A Saturday."""
    SUNDAY = "SUNDAY"
    """A Sunday."""


class Weekday(OpenIntEnum):
    """A day of the week on which a weekly task recurs."""

    MONDAY = 1
    """Monday."""
    TUESDAY = 2
    """Tuesday."""
    WEDNESDAY = 3
    """Wednesday."""
    THURSDAY = 4
    """Thursday."""
    FRIDAY = 5
    """Friday."""
    SATURDAY = 6
    """Saturday."""
    SUNDAY = 7
    """Sunday."""


class EndConditionType(OpenStrEnum):
    """When a task stops recurring."""

    ENDLESS = "ENDLESS"
    """Never."""
    BYCOUNT = "BYCOUNT"
    """After so many recurrences (`repeatCount`)."""
    BYENDDATE = "BYENDDATE"
    """After a date (`date`)."""


class NotifyUnit(OpenIntEnum):
    """Unit of the time by which a notice precedes the start of a recurring task."""

    WORK_DAY = 0
    """Working days."""
    WEEK = 1
    """Weeks."""


class ActionType(OpenStrEnum):
    """What a comment of a task (an action) records."""

    ACTION = "ACTION"
    """An action added by a user."""
    COMMENT = "COMMENT"
    """A comment added by a user."""
    FILE = "FILE"
    """A file was added."""
    TASKCREATED = "TASKCREATED"
    """The task was created."""
    STATUSCHANGED = "STATUSCHANGED"
    """The task's status was changed."""
    TASKOVERDUED = "TASKOVERDUED"
    """The task became overdue."""
    TASKNOTACCEPTEDINTIME = "TASKNOTACCEPTEDINTIME"
    """The task was not accepted in time."""
    TASKREJECTED = "TASKREJECTED"
    """The task was rejected."""
    TASKACCEPTED = "TASKACCEPTED"
    """The task was accepted."""
    WORKEREMPLOYED = "WORKEREMPLOYED"
    """A worker was added."""
    WORKERUNEMPLOYED = "WORKERUNEMPLOYED"
    """A worker was removed."""
    TASKCLOSETODEADLINE = "TASKCLOSETODEADLINE"
    """The task came close to its deadline."""
    REMINDER = "REMINDER"
    """A reminder."""
    TASKEXPECTDATECHANGED = "TASKEXPECTDATECHANGED"
    """The task's end date was changed."""
    CHANGEDATEREQUEST = "CHANGEDATEREQUEST"
    """A request to move the end date, which the author has not answered yet."""
    CHANGEDATEREQUESTINACTIVE = "CHANGEDATEREQUESTINACTIVE"
    """A request to move the end date, which the author has granted or refused."""
    CHANGEDATEREQUESTRESULT = "CHANGEDATEREQUESTRESULT"
    """The author's answer to a request to move the end date."""
    TASKCHANGED = "TASKCHANGED"
    """The task's data were changed."""
    TASKCHECKCHANGED = "TASKCHECKCHANGED"
    """The task's checklist was changed."""


class SortOrder(OpenStrEnum):
    """Direction of a sort."""

    ASC = "asc"
    """Ascending."""
    DESC = "desc"
    """Descending."""


class AnaliticFieldType(OpenStrEnum):
    """Type of a field of a data tag (analitic) or a directory (handbook)."""

    STRING = "STRING"
    """A line of text, at most 255 characters."""
    NUMBER = "NUMBER"
    """A number, as people see it: servers send 1234.56, 0,5 and 1 234,56."""
    TEXT = "TEXT"
    """A text of any length."""
    DATE = "DATE"
    """A date."""
    DATETIME = "DATETIME"
    """A date with a time."""
    TIME = "TIME"
    """A time of day."""
    TIMEPERIOD = "TIMEPERIOD"
    """A period, from one time of day to another."""
    CHECKBOX = "CHECKBOX"
    """A checkbox."""
    LIST = "LIST"
    """One of a list of values."""
    TASK = "TASK"
    """A task."""
    TASKSET = "TASKSET"
    """A list of tasks."""
    PROJECT = "PROJECT"
    """A project."""
    HANDBOOK = "HANDBOOK"
    """A record of a directory."""
    HANDBOOKSET = "HANDBOOKSET"
    """A set of records of a directory."""
    USER = "USER"
    """A user."""
    CLIENT = "CLIENT"
    """A counterparty."""
    CONTACT = "CONTACT"
    """A contact."""
    LOGINLIST = "LOGINLIST"
    """A list of users, or of contacts that have access to Planfix."""
    GROUPUSERCONTACT = "GROUPUSERCONTACT"
    """A user, a contact or a user group."""
    SETSTRING = "SETSTRING"
    """A set of values."""


class ProjectStatus(OpenStrEnum):
    """Status of a project."""

    DRAFT = "DRAFT"
    """A draft."""
    ACTIVE = "ACTIVE"
    """Active."""
    COMPLETED = "COMPLETED"
    """Finished."""


class ProjectTarget(OpenStrEnum):
    """Which projects a list holds."""

    ALL = "all"
    """All projects; the default."""
    IN = "in"
    """Projects in which the user takes part."""
    OUT = "out"
    """Projects that the user created."""
    TEMPLATE = "template"
    """Templates of projects."""


class ProjectSort(OpenStrEnum):
    """Order of a list of projects."""

    TITLE_ASC = "TITLE_ASC"
    """By name, A to Z."""
    TITLE_DESC = "TITLE_DESC"
    """By name, Z to A."""
    NUMBER_ASC = "NUMBER_ASC"
    """By number, smallest first."""
    NUMBER_DESC = "NUMBER_DESC"
    """By number, largest first."""


class ContactTarget(OpenStrEnum):
    """Which contacts a list holds; the id of a saved filter (contact.getFilterList) can stand in its place."""

    CONTACT = "contact"
    """People; the default."""
    COMPANY = "company"
    """Companies."""
    TEMPLATE = "template"
    """Templates of contacts."""


class ContactField(OpenStrEnum):
    """Field of a contact that is answered only when asked for; any other name can stand in its place."""

    CUSTOM_DATA = "customData"
    """Custom fields."""
    TEMPLATE = "template"
    """Template of the contact."""
    CREATED_DATE = "createdDate"
    """When the contact was created."""
    PHONES = "phones"
    """Telephone numbers."""
    RESPONSIBLE = "responsible"
    """Users and user groups in charge of the contact."""
    LAST_UPDATE_DATE = "lastUpdateDate"
    """When the contact was last changed."""
    LAST_COMMENT_DATE = "lastCommentDate"
    """When the contact was last commented on."""


class AccessResult(OpenStrEnum):
    """What became of a contact's access to Planfix (contact.managePlanfixAccess)."""

    NOTICE_SEND = "NOTICE_SEND"
    """An invitation was sent by e-mail; access begins when the contact follows it."""
    NOTICE_RESEND = "NOTICE_RESEND"
    """The invitation was sent once more."""
    ACCESS_CANCELED = "ACCESS_CANCELED"
    """The invitation was withdrawn before the contact followed it."""
    ACTIVE = "ACTIVE"
    """Access is allowed."""
    UNACTIVE = "UNACTIVE"
    """Access is forbidden."""


class UserStatus(OpenStrEnum):
    """Whether a user is active."""

    ACTIVE = "ACTIVE"
    """Active."""
    UNACTIVE = "UNACTIVE"
    """Not active."""


class UserRole(OpenStrEnum):
    """Role of a user in the account."""

    ADMIN = "ADMIN"
    """Administrator."""
    USER = "USER"
    """Ordinary user."""
    TECHADMIN = "TECHADMIN"
    """Technical administrator."""


class UserSort(OpenStrEnum):
    """Order of a list of users."""

    NAME_ASC = "NAME_ASC"
    """By name, A to Z."""
    NAME_DESC = "NAME_DESC"
    """By name, Z to A."""
    GROUP_ASC = "GROUP_ASC"
    """By name of the group, A to Z."""
    GROUP_DESC = "GROUP_DESC"
    """By name of the group, Z to A."""
    ISACTIVE_ASC = "ISACTIVE_ASC"
    """Users that are not active first."""
    ISACTIVE_DESC = "ISACTIVE_DESC"
    """Active users first."""
    PROJECTS_ASC = "PROJECTS_ASC"
    """By project, A to Z."""
    PROJECTS_DESC = "PROJECTS_DESC"
    """By project, Z to A."""
    ROLE_ASC = "ROLE_ASC"
    """By role, ascending."""
    ROLE_DESC = "ROLE_DESC"
    """By role, descending."""


class UserGroupSort(OpenStrEnum):
    """Order of a list of user groups."""

    NAME_ASC = "NAME_ASC"
    """By name, A to Z."""
    NAME_DESC = "NAME_DESC"
    """By name, Z to A."""
    USERCOUNT_ASC = "USERCOUNT_ASC"
    """By number of members, smallest first."""
    USERCOUNT_DESC = "USERCOUNT_DESC"
    """By number of members, largest first."""


class Sex(OpenStrEnum):
    """Sex of a user or a contact."""

    MALE = "MALE"
    """Male."""
    FEMALE = "FEMALE"
    """Female."""


class Language(OpenStrEnum):
    """Language of a person or of a text."""

    RU = "Ru"
    """Russian."""
    EN = "En"
    """English."""


class FileSource(OpenStrEnum):
    """Where the file to add comes from."""

    FILESYSTEM = "FILESYSTEM"
    """The request carries it, in `body`."""
    INTERNET = "INTERNET"
    """It stays elsewhere and is linked by URL."""
    PROJECT = "PROJECT"
    """It is already a file of the project, named by its id; directory records do not take it."""


class FileType(OpenStrEnum):
    """Where a file is kept."""

    FILESYSTEM = "FILESYSTEM"
    """In Planfix."""
    INTERNET = "INTERNET"
    """Elsewhere; Planfix holds a link."""


class FileTarget(OpenStrEnum):
    """What file.upload attaches a file to, instead of to a new comment."""

    ACTION = "action"
    """An existing comment."""
    TASK = "task"
    """The task itself; the author needs the right to change it."""


class FileSort(OpenStrEnum):
    """Order of a list of files."""

    NUMBER_ASC = "NUMBER_ASC"
    """By number, smallest first."""
    NUMBER_DESC = "NUMBER_DESC"
    """By number, largest first."""
    NAME_ASC = "NAME_ASC"
    """By name, A to Z."""
    NAME_DESC = "NAME_DESC"
    """By name, Z to A."""
    DATE_ASC = "DATE_ASC"
    """By time of upload, earliest first."""
    DATE_DESC = "DATE_DESC"
    """By time of upload, latest first."""
    EXT_ASC = "EXT_ASC"
    """By type, A to Z."""
    EXT_DESC = "EXT_DESC"
    """By type, Z to A."""


class FilterOperator(OpenStrEnum):
    """How a filter compares; filters.yaml says which filter takes which."""

    EQUAL = "equal"
    """Is the value; for texts, contains it; for dates, lies in the period."""
    NOT_EQUAL = "notequal"
    """Is not the value; for texts, lacks it; for dates, lies outside the period."""
    GREATER = "gt"
    """Is greater; for dates, later."""
    LESS = "lt"
    """Is less; for dates, earlier."""


class DateType(OpenStrEnum):
    """What a date is compared with in a filter."""

    TODAY = "today"
    """Today."""
    YESTERDAY = "yesterday"
    """Yesterday."""
    TOMORROW = "tomorrow"
    """Tomorrow."""
    THIS_WEEK = "thisweek"
    """The current week."""
    LAST_WEEK = "lastweek"
    """The week before."""
    NEXT_WEEK = "nextweek"
    """The week after."""
    THIS_MONTH = "thismonth"
    """The current month."""
    LAST_MONTH = "lastmonth"
    """The month before."""
    NEXT_MONTH = "nextmonth"
    """The month after."""
    LAST_DAYS = "last"
    """The last so many days."""
    NEXT_DAYS = "next"
    """The next so many days."""
    IN_DAYS = "in"
    """The day that is so many days from today."""
    ANOTHER_DATE = "anotherdate"
    """A given date."""
    ANOTHER_PERIOD = "anotherperiod"
    """A given period, from date to date."""
    ANOTHER_DATE_WITH_TIME = "anotherdate_withtime"
    """A given date and time."""
    ANOTHER_PERIOD_WITH_TIME = "anotherperiod_withtime"
    """A given period, from and to a date with time."""
