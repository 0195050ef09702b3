create table evaluation_file (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    serial integer not null,
    kind varchar(20) not null,
    manner varchar(20) not null,
    due_on date,
    opened_at timestamp(6) not null,
    unique (project_code, serial)
);

create table evaluation_step (
    file_id bigint not null references evaluation_file,
    place integer not null,
    kind varchar(30) not null,
    text varchar(8000) not null,
    more varchar(4000),
    outcome varchar(30),
    person varchar(60) not null,
    written_at timestamp(6) not null,
    primary key (file_id, place)
);

alter table recommendation add column state varchar(20);
update recommendation set state = 'UNDER_WAY' where response in ('ACCEPTED', 'PARTIALLY_ACCEPTED');

create table recommendation_report (
    recommendation_id bigint not null references recommendation,
    place integer not null,
    state varchar(20) not null,
    new_day date,
    remark varchar(3100) not null,
    reporter varchar(60) not null,
    reported_at timestamp(6) not null,
    primary key (recommendation_id, place)
);

create table succession (
    successor varchar(20) primary key references project,
    predecessor varchar(20) not null references project,
    kind varchar(20) not null,
    decided_by varchar(60) not null,
    decided_at timestamp(6) not null
);
create index succession_predecessor on succession (predecessor, decided_at);

create table closure_file (
    project_code varchar(20) primary key references project,
    version bigint not null
);

create table closure_step (
    project_code varchar(20) not null references closure_file,
    place integer not null,
    kind varchar(30) not null,
    text varchar(4000) not null,
    more varchar(4000),
    outcome varchar(20),
    person varchar(60) not null,
    written_at timestamp(6) not null,
    primary key (project_code, place)
);

create table closure_gap (
    project_code varchar(20) not null references closure_file,
    place integer not null,
    item varchar(40) not null,
    state varchar(20) not null,
    text varchar(2000) not null,
    person varchar(60) not null,
    said_at timestamp(6) not null,
    primary key (project_code, place)
);
