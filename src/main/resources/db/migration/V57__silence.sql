-- Silence procedures with a clock for each group.
create table silence_procedure (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    procedure_number integer not null,
    document_version integer not null,
    document_hash varchar(64) not null,
    matter varchar(4000) not null,
    channel varchar(300) not null,
    papers_on date,
    noticed_by varchar(60) not null,
    noticed_at timestamp(6) not null,
    result varchar(20),
    broken_by varchar(20),
    reason varchar(4000),
    concluded_at timestamp(6),
    unique (project_code, procedure_number)
);

create table silence_clock (
    procedure_id bigint not null references silence_procedure,
    party varchar(20) not null,
    started_on date not null,
    expires_at timestamp(6) not null,
    acknowledged boolean not null,
    account varchar(1000) not null,
    started_by varchar(60) not null,
    primary key (procedure_id, party)
);
