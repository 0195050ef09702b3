create table agreement (
    project_code varchar(20) primary key references project,
    version bigint not null,
    reference varchar(100) not null,
    signed_on date not null,
    modality varchar(30) not null,
    donor_category varchar(40) not null,
    donor varchar(3) not null,
    donor_name varchar(200) not null,
    amount numeric(15, 2) not null,
    locally_mobilised boolean not null,
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) not null
);

create table agreement_instalment (
    project_code varchar(20) not null references agreement,
    place integer not null,
    due_on date not null,
    amount numeric(15, 2) not null,
    primary key (project_code, place)
);

create table ledger_entry (
    number bigint primary key,
    project_code varchar(20) not null references project,
    kind varchar(20) not null,
    account varchar(20) not null,
    reverses bigint references ledger_entry,
    amount numeric(15, 2) not null,
    value_date date not null,
    reporting_year integer not null,
    donor varchar(3) not null,
    locally_mobilised boolean not null,
    entry_text varchar(4000) not null,
    actor varchar(60) not null,
    recorded_at timestamp(6) not null,
    unique (reverses)
);
create index ledger_entry_project on ledger_entry (project_code, number);
create index ledger_entry_reporting on ledger_entry (reporting_year, account, donor);

create table approval (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    round_number integer not null,
    document_version integer not null,
    document_hash varchar(64) not null,
    approval_level varchar(2) not null,
    determined_at timestamp(6) not null,
    decision varchar(20),
    reason varchar(4000),
    answer_to_objection varchar(4000),
    decided_by varchar(60),
    decided_at timestamp(6),
    funds_certified boolean,
    certifier_statement varchar(2000),
    fund_reference varchar(100),
    certified_by varchar(60),
    certified_at timestamp(6),
    register_number bigint,
    seal varchar(64),
    unique (project_code, round_number)
);

create table approval_raised (
    approval_id bigint not null references approval,
    reason varchar(30) not null,
    primary key (approval_id, reason)
);

create table project_budget (
    project_code varchar(20) primary key references project,
    version bigint not null,
    budget_code varchar(40) not null,
    opened_on date not null,
    first_allocation numeric(15, 2) not null,
    opened_by varchar(60) not null,
    recorded_at timestamp(6) not null
);

create table work_plan (
    project_code varchar(20) primary key references project,
    version bigint not null,
    planned_by varchar(60) not null,
    planned_at timestamp(6) not null
);

create table work_plan_activity (
    project_code varchar(20) not null references work_plan,
    place integer not null,
    title varchar(300) not null,
    output varchar(300) not null,
    starts_on date not null,
    ends_on date not null,
    responsible varchar(200) not null,
    primary key (project_code, place)
);

create table progress_report (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    report_number integer not null,
    revision integer not null,
    status varchar(20) not null,
    period_start date not null,
    period_end date not null,
    achievements varchar(8000) not null,
    outputs_planned integer not null,
    outputs_on_schedule integer not null,
    milestones_due integer not null,
    milestones_met integer not null,
    expenditure numeric(15, 2) not null,
    obligations numeric(15, 2) not null,
    risks varchar(4000) not null,
    gender_and_standards varchar(4000) not null,
    lessons varchar(4000) not null,
    final_report boolean not null,
    author varchar(60) not null,
    submitted_at timestamp(6) not null,
    remark varchar(2000),
    validator varchar(60),
    validated_at timestamp(6),
    unique (project_code, report_number, revision)
);

create table report_involvement (
    report_id bigint not null references progress_report,
    place integer not null,
    party varchar(20) not null,
    participation_form varchar(20),
    absence_reason varchar(30),
    account varchar(4000) not null,
    primary key (report_id, place)
);
