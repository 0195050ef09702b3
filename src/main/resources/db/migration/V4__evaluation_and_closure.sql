create table evaluation_schedule (
    project_code varchar(20) primary key references project,
    version bigint not null,
    scheduled_by varchar(60) not null,
    scheduled_at timestamp(6) not null
);

create table scheduled_evaluation (
    project_code varchar(20) not null references evaluation_schedule,
    place integer not null,
    kind varchar(20) not null,
    scheduled_on date not null,
    independent boolean not null,
    primary key (project_code, place)
);
create index scheduled_evaluation_day on scheduled_evaluation (scheduled_on);

create table evaluation (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    serial integer not null,
    state varchar(20) not null,
    evaluator varchar(60) not null references person,
    external boolean not null,
    report_due date not null,
    appointed_by varchar(60) not null,
    appointed_at timestamp(6) not null,
    findings varchar(8000),
    submitted_at timestamp(6),
    answered_at timestamp(6),
    unique (project_code, serial)
);

create table evaluation_score (
    evaluation_id bigint not null references evaluation,
    place integer not null,
    criterion varchar(20) not null,
    score integer not null check (score between 1 and 6),
    evidence varchar(4000) not null,
    primary key (evaluation_id, place)
);

create table evaluation_group (
    evaluation_id bigint not null references evaluation,
    place integer not null,
    party varchar(20) not null,
    participation_form varchar(20) not null,
    how varchar(2000) not null,
    primary key (evaluation_id, place)
);

create table recommendation (
    id bigint primary key,
    evaluation_id bigint not null references evaluation,
    project_code varchar(20) not null references project,
    number bigint not null,
    text varchar(2000) not null,
    addressee varchar(200) not null,
    priority varchar(10) not null,
    deadline date not null,
    response varchar(20),
    reason varchar(2000),
    action varchar(2000),
    action_due date,
    answered_by varchar(60),
    answered_at timestamp(6),
    unique (project_code, number)
);
create index recommendation_evaluation on recommendation (evaluation_id, number);

create table lesson (
    id bigint primary key,
    evaluation_id bigint not null references evaluation,
    project_code varchar(20) not null references project,
    text varchar(4000) not null,
    theme varchar(100) not null,
    kind varchar(20) not null
);
create index lesson_evaluation on lesson (evaluation_id, id);
create index lesson_project on lesson (project_code, id);
create index lesson_theme on lesson (theme, id);

create table project_closure (
    project_code varchar(20) primary key references project,
    version bigint not null,
    operations_closed_by varchar(60) not null,
    operations_closed_at timestamp(6) not null,
    agreed numeric(15, 2),
    expenditure numeric(15, 2),
    balance_returned numeric(15, 2),
    finances_closed_by varchar(60),
    finances_closed_at timestamp(6)
);

create table closure_check (
    project_code varchar(20) not null references project_closure,
    place integer not null,
    item varchar(40) not null,
    evidence varchar(2000) not null,
    primary key (project_code, place)
);

create table financial_check (
    project_code varchar(20) not null references project_closure,
    place integer not null,
    item varchar(40) not null,
    evidence varchar(2000) not null,
    primary key (project_code, place)
);
