alter table project add column raised_track varchar(10);

alter table mandate_check add column without_priority boolean default false not null;
alter table mandate_check alter column priority drop not null;

alter table project_document alter column theory_of_change drop not null;
alter table project_document alter column sustainability drop not null;

create table request_decision (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    decision varchar(20) not null,
    reason varchar(2000),
    seed_money boolean not null,
    decided_by varchar(60) not null,
    decided_at timestamp(6) not null
);
create index request_decision_project on request_decision (project_code, decided_at);

create table seed_money (
    project_code varchar(20) primary key references project,
    version bigint not null,
    amount numeric(15, 2) not null,
    purpose varchar(2000) not null,
    requested_by varchar(60) not null,
    requested_at timestamp(6) not null,
    granted boolean,
    reason varchar(2000),
    granted_by varchar(60),
    findings varchar(4000),
    constituents_met varchar(2000)
);

create table completeness_check (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    document_version integer not null,
    passed boolean not null,
    checked_by varchar(60) not null,
    checked_at timestamp(6) not null
);
create index completeness_check_project on completeness_check (project_code, checked_at);

create table completeness_item (
    check_id bigint not null references completeness_check,
    place integer not null,
    section varchar(100) not null,
    missing varchar(1000) not null,
    primary key (check_id, place)
);
