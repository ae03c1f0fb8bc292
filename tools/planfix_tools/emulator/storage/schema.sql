-- What an emulated account holds.
--
-- Columns are named like the fields of the requests and answers. Ids of different kinds lie in ranges of their own (see
-- the end): who mixes up id and general, or id and userid, finds out. Moments are text, 2026-01-31 or 2026-01-31 09:30,
-- which sorts as it should. Lists that nothing searches are JSON.

CREATE TABLE account (
    seed INTEGER NOT NULL,
    secrets INTEGER NOT NULL DEFAULT 0          -- how many keys were made: of sessions, tokens, links
);

-- Who calls

CREATE TABLE token (
    token TEXT PRIMARY KEY,
    user_id INTEGER NOT NULL,
    methods TEXT                                -- functions it is limited to, as JSON; all when NULL
);
CREATE TABLE session (sid TEXT PRIMARY KEY, user_id INTEGER NOT NULL, expires REAL NOT NULL);
CREATE TABLE quota (day TEXT PRIMARY KEY, used INTEGER NOT NULL);

-- Users

CREATE TABLE post (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE user (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    general INTEGER GENERATED ALWAYS AS (id - 1000) VIRTUAL UNIQUE,
    name TEXT NOT NULL,
    mid_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    login TEXT UNIQUE,
    email TEXT NOT NULL,
    password TEXT,
    secondary_emails TEXT NOT NULL DEFAULT '[]',
    phones TEXT NOT NULL DEFAULT '[]',
    role TEXT NOT NULL DEFAULT 'USER',
    status TEXT NOT NULL DEFAULT 'ACTIVE',
    birthdate TEXT,
    sex TEXT,
    telegram_id INTEGER,
    is_invisible_out_of_group INTEGER NOT NULL DEFAULT 0,
    is_blind_out_of_group INTEGER NOT NULL DEFAULT 0,
    user_pic BLOB,
    is_online INTEGER NOT NULL DEFAULT 0,
    post_id INTEGER
);
CREATE TABLE user_group (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE membership (
    user_group_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    is_head INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (user_group_id, user_id)
) WITHOUT ROWID;
CREATE INDEX membership_of_user ON membership (user_id);

-- Contacts

CREATE TABLE contact_group (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE phone_type (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    userid INTEGER GENERATED ALWAYS AS (id + 300000) VIRTUAL UNIQUE,
    general INTEGER GENERATED ALWAYS AS (id - 20000) VIRTUAL UNIQUE,
    is_template INTEGER NOT NULL DEFAULT 0,
    template INTEGER,                           -- general of the template
    is_company INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    mid_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    post TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    secondary_emails TEXT NOT NULL DEFAULT '[]',
    phones TEXT NOT NULL DEFAULT '[]',
    address TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    sex TEXT,
    site TEXT NOT NULL DEFAULT '',
    skype TEXT NOT NULL DEFAULT '',
    facebook TEXT NOT NULL DEFAULT '',
    vk TEXT NOT NULL DEFAULT '',
    icq TEXT NOT NULL DEFAULT '',
    telegram_id INTEGER,
    telegram_username TEXT,
    birthdate TEXT,
    lang TEXT,
    can_be_worker INTEGER NOT NULL DEFAULT 1,
    can_be_client INTEGER NOT NULL DEFAULT 1,
    group_id INTEGER,
    user_pic BLOB,
    added_by INTEGER NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    commented TEXT,
    access TEXT,                                -- INVITED, ACTIVE or UNACTIVE; never granted when NULL
    login TEXT,
    jabber TEXT,
    password TEXT,
    notify_by_email INTEGER NOT NULL DEFAULT 0,
    notify_by_jabber INTEGER NOT NULL DEFAULT 0,
    notify_by_planfix INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE contractor (
    contact_id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    PRIMARY KEY (contact_id, company_id)
) WITHOUT ROWID;

-- Whoever can have a part in a task, under the id that tasks use.
CREATE VIEW person AS
    SELECT id, trim(name || ' ' || last_name) AS name, 0 AS is_contact FROM user
    UNION ALL
    SELECT userid, trim(name || ' ' || last_name), 1 FROM contact;

-- Projects and tasks

CREATE TABLE project_group (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, place REAL NOT NULL);
CREATE TABLE project (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    general INTEGER GENERATED ALWAYS AS (id - 5000) VIRTUAL UNIQUE,
    is_template INTEGER NOT NULL DEFAULT 0,
    template_id INTEGER,
    title TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    owner_id INTEGER NOT NULL,
    client_id INTEGER,
    group_id INTEGER,
    parent_id INTEGER,
    status TEXT NOT NULL DEFAULT 'ACTIVE',
    hidden INTEGER NOT NULL DEFAULT 0,
    has_end_date INTEGER NOT NULL DEFAULT 0,
    end_date TEXT,
    begin_date TEXT NOT NULL
);

CREATE TABLE status_set (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE status (
    id INTEGER PRIMARY KEY,
    word TEXT,                                  -- of the statuses that every process has
    name TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    color TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    has_deadline INTEGER NOT NULL
);
CREATE TABLE status_in_set (set_id INTEGER NOT NULL, status_id INTEGER NOT NULL, PRIMARY KEY (set_id, status_id));

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    general INTEGER GENERATED ALWAYS AS (id - 100000) VIRTUAL UNIQUE,
    type TEXT NOT NULL DEFAULT 'task',
    template_id INTEGER,
    title TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    importance TEXT NOT NULL DEFAULT 'AVERAGE',
    status_id INTEGER NOT NULL,
    status_set INTEGER NOT NULL,
    check_result INTEGER NOT NULL DEFAULT 0,
    owner_id INTEGER NOT NULL,
    parent_id INTEGER,
    project_id INTEGER,
    client_id INTEGER,
    begin_date_time TEXT NOT NULL,
    start_time TEXT,
    end_time TEXT,
    duration INTEGER,
    duration_unit INTEGER,
    is_summary INTEGER NOT NULL DEFAULT 0,
    periodicity TEXT,                           -- JSON
    delayed_until TEXT,
    completed TEXT,
    done TEXT,
    changed TEXT NOT NULL,
    commented TEXT
);
CREATE INDEX task_of_project ON task (project_id);
CREATE INDEX task_below ON task (parent_id);
CREATE INDEX task_of_client ON task (client_id);
CREATE INDEX task_of_owner ON task (owner_id);
CREATE TABLE starred (user_id INTEGER NOT NULL, task_id INTEGER NOT NULL, PRIMARY KEY (user_id, task_id)) WITHOUT ROWID;

-- Who has a part in a task, a project or a contact.
CREATE TABLE part (
    object TEXT NOT NULL,                       -- task, project or contact
    object_id INTEGER NOT NULL,
    role TEXT NOT NULL,                         -- worker, member, auditor, manager or responsible
    is_group INTEGER NOT NULL,
    who INTEGER NOT NULL,                       -- id of the person or user group
    accepted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (object, object_id, role, is_group, who)
) WITHOUT ROWID;
CREATE INDEX part_of ON part (object, is_group, who, role);

-- Fields that an account makes for itself: of all tasks, projects or contacts (object_id is 0), a handbook or a data tag.

CREATE TABLE field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    object TEXT NOT NULL,                       -- task, project, contact, handbook or analitic
    object_id INTEGER NOT NULL DEFAULT 0,
    num INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    list_values TEXT NOT NULL DEFAULT '[]',
    handbook_id INTEGER
);
CREATE TABLE field_value (
    object TEXT NOT NULL,                       -- task, project, contact, record or row
    object_id INTEGER NOT NULL,
    field_id INTEGER NOT NULL,
    value TEXT NOT NULL,                        -- lists and periods as JSON
    comparable,                                 -- numbers and dates, so that they sort
    PRIMARY KEY (object, object_id, field_id)
) WITHOUT ROWID;
CREATE INDEX value_of_field ON field_value (field_id, object_id);

CREATE TABLE handbook_group (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE handbook (id INTEGER PRIMARY KEY, name TEXT NOT NULL, group_id INTEGER NOT NULL);
CREATE TABLE record (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    handbook_id INTEGER NOT NULL,
    parent_key INTEGER,
    is_group INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX record_of_handbook ON record (handbook_id, parent_key);

-- Comments

CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    task_id INTEGER,
    contact_id INTEGER,
    owner_id INTEGER NOT NULL,
    date_time TEXT NOT NULL,
    is_hidden INTEGER NOT NULL DEFAULT 0,
    from_email INTEGER NOT NULL DEFAULT 0,
    old_status INTEGER,
    new_status INTEGER,
    old_end TEXT,
    new_end TEXT,
    old_start TEXT,
    new_start TEXT
);
CREATE INDEX action_of_task ON action (task_id);
CREATE INDEX action_of_contact ON action (contact_id);
CREATE INDEX action_by_time ON action (date_time);
CREATE TABLE notified (
    action_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    is_read INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (action_id, user_id)
) WITHOUT ROWID;

CREATE TABLE analitic_group (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE analitic (id INTEGER PRIMARY KEY, name TEXT NOT NULL, group_id INTEGER NOT NULL);
CREATE TABLE analitic_row (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    analitic_id INTEGER NOT NULL,
    action_id INTEGER NOT NULL
);
CREATE INDEX row_of_action ON analitic_row (action_id);
CREATE INDEX row_of_analitic ON analitic_row (analitic_id);

-- Files: a row a version

CREATE TABLE file (
    unique_id INTEGER PRIMARY KEY AUTOINCREMENT,
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL,
    source_type TEXT NOT NULL,
    url TEXT,
    body BLOB,
    link TEXT NOT NULL UNIQUE,                  -- what its download link ends with
    task_id INTEGER,
    project_id INTEGER,
    action_id INTEGER,
    record_key INTEGER,
    user_id INTEGER NOT NULL
);
CREATE INDEX file_by_id ON file (id);
CREATE INDEX file_of_task ON file (task_id);
CREATE INDEX file_of_project ON file (project_id);

-- Saved filters: XML of what task.getList or contact.getList can be asked; {me} stands for the caller

CREATE TABLE saved_filter (
    id TEXT NOT NULL,
    object TEXT NOT NULL,
    name TEXT NOT NULL,
    conditions TEXT NOT NULL,
    PRIMARY KEY (object, id)
);

INSERT INTO sqlite_sequence (name, seq) VALUES
    ('user', 1000), ('user_group', 100), ('contact', 20000), ('project', 5000), ('project_group', 200), ('task', 100000),
    ('field', 400), ('record', 600), ('action', 700000), ('analitic_row', 900000), ('file', 80000);
