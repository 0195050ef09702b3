create table product_run (
    name varchar(60) not null,
    period varchar(10) not null,
    begun_at timestamp(6) not null,
    primary key (name, period)
);

alter table work_item add column next_notice_on date;
alter table work_item add column notice_kind varchar(20);
alter table work_item add column notice_recipient varchar(30);
alter table work_item add column notice_added boolean default false not null;
alter table work_item add column noticed_on date;
create index work_item_notice on work_item (next_notice_on, closed_at);

create table task_notice (
    id bigint primary key,
    work_item_id varchar(36) not null references work_item,
    kind varchar(20) not null,
    recipient varchar(30) not null,
    added boolean not null,
    given_on date not null,
    unique (work_item_id, kind, recipient)
);

create table clock_offset (
    id integer primary key,
    milliseconds bigint not null
);
insert into clock_offset (id, milliseconds) values (1, 0);
