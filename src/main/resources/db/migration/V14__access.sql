create table absence (
    id bigint primary key,
    version bigint not null,
    user_name varchar(60) not null references person,
    deputy varchar(60) not null references person,
    starts_on date not null,
    ends_on date not null,
    reason varchar(200) not null,
    announced_at timestamp(6) not null,
    cancelled_at timestamp(6)
);
create index absence_deputy on absence (deputy, ends_on);
create index absence_person on absence (user_name, ends_on);

create table designation (
    id bigint primary key,
    version bigint not null,
    user_name varchar(60) not null references person,
    role varchar(40) not null,
    scope varchar(10) not null,
    starts_on date not null,
    ends_on date not null,
    statement varchar(2000) not null,
    designated_by varchar(60) not null references person,
    designated_at timestamp(6) not null,
    ended_at timestamp(6)
);
create index designation_person on designation (user_name, ends_on);
