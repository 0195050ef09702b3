alter table approval add column amendment varchar(4000);

create table approval_lapse (
    approval_id bigint not null references approval,
    place integer not null,
    approval_level varchar(10) not null,
    lapsed_at timestamp(6) not null,
    primary key (approval_id, place)
);
