alter table consultation add column consultation_point varchar(20) default 'REVIEW' not null;
alter table consultation add column window_closes_on date;
alter table consultation add column pending_advice varchar(4000);
alter table consultation add column pending_adviser varchar(60);
alter table consultation add column noted_at timestamp(6);

alter table conciliation add column advice varchar(4000);
alter table conciliation add column advised_by varchar(60);

create table group_contact (
    consultation_id bigint not null references consultation,
    place integer not null,
    party varchar(20) not null,
    hearing integer not null,
    closes_on date,
    account varchar(2000) not null,
    contacted_by varchar(60) not null,
    contacted_at timestamp(6) not null,
    primary key (consultation_id, place)
);


create table committee (
    code varchar(20) primary key,
    version bigint not null,
    name varchar(200) not null,
    country varchar(3) not null,
    chair_policy varchar(40) not null,
    registered_by varchar(60) not null,
    registered_at timestamp(6) not null
);
create index committee_country on committee (country, code);

create table seat (
    id bigint primary key,
    committee_code varchar(20) not null references committee,
    place integer not null,
    party varchar(20) not null,
    organisation varchar(200) not null,
    titular varchar(100) not null,
    mandate_from date not null,
    mandate_to date not null
);
create index seat_committee on seat (committee_code, place);

create table seat_substitute (
    seat_id bigint not null references seat,
    place integer not null,
    person varchar(100) not null,
    primary key (seat_id, place)
);
