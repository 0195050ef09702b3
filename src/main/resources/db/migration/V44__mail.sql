create table mail_message (
    id bigint primary key,
    letter varchar(36) not null,
    recipient varchar(60) not null references person,
    event varchar(20) not null,
    work_item_id varchar(36) not null references work_item,
    task varchar(100) not null,
    code varchar(100) not null,
    project_code varchar(20),
    title varchar(200) not null,
    due_on date not null,
    for_action boolean not null,
    created_at timestamp(6) not null,
    state varchar(10) not null,
    next_attempt_at timestamp(6) not null,
    attempts integer not null,
    claim varchar(36),
    claimed_until timestamp(6),
    ended_at timestamp(6),
    failure varchar(500)
);
create index mail_message_due on mail_message (state, next_attempt_at);
create index mail_message_letter on mail_message (letter);
