create sequence entity_number start with 50 increment by 50;

create table person (
    user_name varchar(60) primary key,
    version bigint not null,
    name varchar(200) not null,
    email varchar(200) not null,
    language varchar(5) not null,
    active boolean not null,
    password_hash varchar(400) not null
);

create table role_grant (
    user_name varchar(60) not null references person,
    role varchar(60) not null,
    scope varchar(60) not null,
    primary key (user_name, role, scope)
);
create index role_grant_role on role_grant (role);

create table access_token (
    token_hash varchar(64) primary key,
    user_name varchar(60) not null references person,
    label varchar(100) not null,
    issued_at timestamp(6) not null,
    expires_at timestamp(6) not null
);

create table audit_entry (
    number bigint primary key,
    noted_at timestamp(6) not null,
    actor varchar(60) not null,
    on_behalf_of varchar(60),
    channel varchar(10) not null,
    subject varchar(100) not null,
    operation varchar(100) not null,
    outcome varchar(100) not null,
    change text
);
create index audit_entry_subject on audit_entry (subject, number);

create table register_head (
    id integer primary key,
    number bigint not null,
    hash varchar(64) not null
);
insert into register_head (id, number, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table register_entry (
    number bigint primary key,
    subject varchar(100) not null,
    kind varchar(60) not null,
    content text not null,
    actor varchar(60) not null,
    entered_at timestamp(6) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null
);
create index register_entry_subject on register_entry (subject, number);

create table project (
    code varchar(20) primary key,
    version bigint not null,
    title varchar(200) not null,
    status varchar(30) not null,
    source varchar(30) not null,
    source_reference varchar(200),
    country varchar(3) not null,
    donor varchar(3) not null,
    theme varchar(100) not null,
    need text not null,
    budget numeric(15, 2) not null,
    starts_on date not null,
    ends_on date not null,
    track varchar(10) not null,
    illustrative boolean not null,
    policy_version varchar(20) not null,
    registered_by varchar(60) not null,
    registered_at timestamp(6) not null
);
create index project_status on project (status, code);
create index project_country on project (country, code);

create table project_serial (
    prefix varchar(10) primary key,
    last_serial integer not null
);

create table timeline_entry (
    number bigint primary key,
    project_code varchar(20) not null references project,
    happened_at timestamp(6) not null,
    actor varchar(60) not null,
    kind varchar(60) not null,
    status varchar(30) not null,
    details text
);
create index timeline_entry_project on timeline_entry (project_code, number);

create table duty_taken (
    project_code varchar(20) not null references project,
    user_name varchar(60) not null,
    duty varchar(20) not null,
    primary key (project_code, user_name, duty)
);

create table work_item (
    id varchar(36) primary key,
    version bigint not null,
    engine_task_id varchar(64) not null,
    business_key varchar(100) not null,
    project_code varchar(20) not null,
    project_title varchar(200) not null,
    country varchar(3) not null,
    stage varchar(30) not null,
    amount numeric(15, 2) not null,
    element varchar(100) not null,
    form_key varchar(100) not null,
    party varchar(20),
    assignee varchar(60),
    created_at timestamp(6) not null,
    due_on date not null,
    closed_at timestamp(6),
    closed_by varchar(60),
    closure varchar(10),
    offered_to varchar(1000) not null
);
create unique index work_item_engine_task on work_item (engine_task_id);
create index work_item_project on work_item (project_code, closed_at);
create index work_item_assignee on work_item (assignee, due_on, id);

create table work_item_candidate (
    work_item_id varchar(36) not null references work_item,
    candidate_group varchar(100) not null,
    primary key (candidate_group, work_item_id)
);
create index work_item_candidate_item on work_item_candidate (work_item_id);

create table task_draft (
    work_item_id varchar(36) not null references work_item,
    user_name varchar(60) not null,
    version bigint not null,
    content text not null,
    saved_at timestamp(6) not null,
    primary key (work_item_id, user_name)
);

create table answered_request (
    user_name varchar(60) not null,
    request_key varchar(100) not null,
    fingerprint varchar(64) not null,
    answer text not null,
    answered_at timestamp(6) not null,
    primary key (user_name, request_key)
);
