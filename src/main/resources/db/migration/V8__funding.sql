alter table project add column pipeline_since date;

create table partner (
    code varchar(3) primary key,
    version bigint not null,
    name varchar(200) not null,
    partner_class varchar(30),
    category varchar(40),
    standing varchar(20) not null,
    valid_until date,
    conditions varchar(4000),
    refusal_reasons varchar(4000),
    named_by varchar(60) not null,
    named_at timestamp(6) not null
);
create index partner_name on partner (name, code);

create table partner_clearance (
    number bigint primary key,
    version bigint not null,
    partner_code varchar(3) not null references partner,
    project_code varchar(20) references project,
    reason varchar(20) not null,
    track varchar(20),
    purpose varchar(2000),
    interest varchar(2000),
    outcome varchar(20),
    conditions varchar(4000),
    reasons varchar(4000),
    opened_at timestamp(6) not null,
    decided_by varchar(60),
    decided_at timestamp(6)
);
create index partner_clearance_partner on partner_clearance (partner_code, number);

create table partner_screening (
    clearance_number bigint primary key references partner_clearance,
    legal varchar(20) not null,
    reputation varchar(20) not null,
    shared_values varchar(20) not null,
    labour_standards varchar(20) not null,
    commercial_interest boolean not null,
    logo_misuse boolean not null,
    findings varchar(4000) not null,
    screened_by varchar(60) not null,
    screened_at timestamp(6) not null
);

create table bureau_opinion (
    number bigint primary key,
    clearance_number bigint not null references partner_clearance,
    bureau varchar(10) not null,
    clearance_view varchar(20),
    reasons varchar(4000),
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) not null
);
create unique index bureau_opinion_once on bureau_opinion (clearance_number, bureau);

create table funding_source (
    number bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    kind varchar(20) not null,
    donor varchar(3),
    state varchar(20) not null,
    reason varchar(2000),
    named_by varchar(60) not null,
    named_at timestamp(6) not null,
    settled_at timestamp(6)
);
create index funding_source_project on funding_source (project_code, number);

create table donor_offer (
    number bigint primary key,
    project_code varchar(20) not null references project,
    donor varchar(3) not null,
    offer_text varchar(2000) not null,
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) not null
);
create index donor_offer_project on donor_offer (project_code, number);

create table bid (
    number bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    call_title varchar(200) not null,
    donor varchar(3) not null,
    deadline date not null,
    fit integer not null,
    cost integer not null,
    chance integer not null,
    capacity integer not null,
    decision varchar(10) not null,
    reason varchar(2000) not null,
    reference varchar(100),
    submitted_on date,
    price numeric(15, 2),
    award varchar(10),
    learning_note varchar(4000)
);
create index bid_project on bid (project_code, number);

create table donor_submission (
    number bigint primary key,
    project_code varchar(20) not null references project,
    donor varchar(3) not null,
    submitted_on date not null,
    reference varchar(100) not null,
    addressee varchar(200) not null,
    recorded_by varchar(60) not null,
    recorded_at timestamp(6) not null
);
create index donor_submission_project on donor_submission (project_code, number);
