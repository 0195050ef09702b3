alter table work_item add column detail varchar(40);

alter table appraisal add column final_outcome varchar(30);
alter table appraisal add column override_reason varchar(4000);
alter table appraisal add column endorsed_by varchar(60);
alter table appraisal add column endorsement varchar(4000);
update appraisal set final_outcome = outcome where state = 'CONFIRMED';

create table appraiser_conflict (
    appraisal_id bigint not null references appraisal,
    place integer not null,
    person varchar(60) not null,
    conflict varchar(1000) not null,
    declared_at timestamp(6) not null,
    primary key (appraisal_id, place)
);

create table opinion (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    round_number integer not null,
    author varchar(60) not null,
    body varchar(20) not null,
    state varchar(20) not null,
    statement varchar(30),
    remarks varchar(4000),
    given_by varchar(60),
    settled_at timestamp(6),
    answer varchar(4000),
    answered_by varchar(60),
    answered_at timestamp(6),
    unique (project_code, round_number, body)
);

create table evaluability_review (
    id bigint primary key,
    project_code varchar(20) not null references project,
    round_number integer not null,
    reviewer varchar(60) not null,
    overall_comment varchar(4000),
    submitted_at timestamp(6) not null,
    unique (project_code, round_number)
);

create table evaluability_rating (
    review_id bigint not null references evaluability_review,
    place integer not null,
    sub_criterion varchar(30) not null,
    rating varchar(20) not null,
    rating_comment varchar(2000),
    primary key (review_id, place)
);

create table appraisal_deadlock (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    round_number integer not null,
    criteria varchar(60) not null,
    found_at timestamp(6) not null,
    resolution varchar(20),
    met_on date,
    minutes varchar(4000),
    resolved_by varchar(60),
    resolved_at timestamp(6),
    unique (project_code, round_number)
);

create table appeal (
    id bigint primary key,
    version bigint not null,
    project_code varchar(20) not null references project,
    opened_at timestamp(6) not null,
    state varchar(20) not null,
    authority varchar(10),
    rejected_by varchar(60),
    grounds varchar(4000),
    lodged_by varchar(60),
    lodged_at timestamp(6),
    reason varchar(4000),
    decided_by varchar(60),
    decided_at timestamp(6)
);
create index appeal_project on appeal (project_code, opened_at);
