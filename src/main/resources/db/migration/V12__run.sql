create table start_up_record (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    start_up_task varchar(30) not null,
    account varchar(4000) not null,
    counterpart varchar(2000) not null,
    evidence varchar(300) not null,
    done_on date not null,
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) not null
);
create index start_up_record_project on start_up_record (project_code);

create table bottleneck (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    source varchar(20) not null,
    opened_at timestamp(6) not null,
    cause varchar(20),
    action_taken varchar(4000),
    action_due date,
    resolved_by varchar(60),
    resolved_at timestamp(6),
    instruction varchar(4000),
    reviewed_by varchar(60),
    reviewed_at timestamp(6)
);
create index bottleneck_project on bottleneck (project_code, opened_at);

create table revision (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    revision_number integer not null,
    revision_type varchar(20) not null,
    what varchar(4000) not null,
    why varchar(4000) not null,
    new_end date,
    results_change boolean not null,
    new_country boolean not null,
    new_partner boolean not null,
    support_cost_rise boolean not null,
    donor_consent_demanded boolean not null,
    document_before integer not null,
    document_after integer,
    total_change numeric(15, 2) not null,
    extension_months integer not null,
    months_ahead integer not null,
    earlier_extensions integer not null,
    new_line boolean not null,
    shift_percent numeric(15, 2) not null,
    route varchar(30),
    state varchar(10) not null,
    requested_by varchar(60) not null,
    requested_at timestamp(6) not null,
    settled_at timestamp(6),
    register_number bigint,
    unique (project_code, revision_number)
);

create table revision_line (
    revision_id bigint not null references revision,
    place integer not null,
    budget_year integer not null,
    assistance_type varchar(20) not null,
    amount numeric(15, 2) not null,
    description varchar(300),
    primary key (revision_id, place)
);

create table revision_change (
    revision_id bigint not null references revision,
    place integer not null,
    item varchar(60) not null,
    budget_year integer not null,
    value_before varchar(40) not null,
    value_after varchar(40) not null,
    primary key (revision_id, place)
);

create table revision_ruling (
    revision_id bigint not null references revision,
    place integer not null,
    task varchar(60) not null,
    said varchar(60) not null,
    reason varchar(8000) not null,
    person varchar(60) not null,
    ruled_at timestamp(6) not null,
    primary key (revision_id, place)
);

create table suspension_review (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    review_result varchar(20) not null,
    reason varchar(4000) not null,
    reviewer varchar(60) not null,
    reviewed_at timestamp(6) not null
);
create index suspension_review_project on suspension_review (project_code, reviewed_at);

create table termination (
    project_code varchar(20) primary key references project,
    version bigint not null,
    achievements varchar(4000) not null,
    unfinished varchar(4000) not null,
    lessons varchar(4000) not null,
    reported_by varchar(60) not null,
    reported_at timestamp(6) not null,
    expenditure numeric(15, 2),
    balance_returned numeric(15, 2),
    statement varchar(300),
    settled_by varchar(60),
    settled_at timestamp(6)
);

alter table work_item add column pausable boolean default true not null;
alter table work_item add column held_on date;
