create table sitting (
    id bigint primary key,
    consultation_id bigint not null references consultation,
    sitting_number integer not null,
    committee_code varchar(20) not null references committee,
    sits_on date not null,
    venue varchar(300),
    link varchar(300),
    agenda varchar(4000) not null,
    papers varchar(2000),
    called_by varchar(60) not null,
    called_at timestamp(6) not null,
    sitting_result varchar(20),
    account varchar(4000),
    window_closes_on date,
    recorded_by varchar(60),
    recorded_at timestamp(6),
    unique (consultation_id, sitting_number)
);

create table sitting_attendance (
    sitting_id bigint not null references sitting,
    place integer not null,
    party varchar(20) not null,
    organisation varchar(200) not null,
    presence varchar(20) not null,
    person varchar(100),
    titular boolean not null,
    recusal varchar(30),
    primary key (sitting_id, place)
);

create table sitting_observer (
    sitting_id bigint not null references sitting,
    place integer not null,
    observer varchar(200) not null,
    primary key (sitting_id, place)
);
