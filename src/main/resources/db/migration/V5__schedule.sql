create table obligation (
    id bigint primary key,
    version bigint not null,
    business_key varchar(60) not null,
    kind varchar(30) not null,
    detail varchar(40) not null,
    due_on date not null,
    state varchar(10) not null,
    settled_at timestamp(6)
);
create index obligation_due on obligation (state, due_on, id);
create index obligation_subject on obligation (business_key, kind, detail);
