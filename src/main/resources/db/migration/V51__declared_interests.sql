create table interest_declaration (
    work_item_id varchar(36) not null references work_item,
    user_name varchar(60) not null,
    conflict varchar(1000),
    declared_at timestamp(6) not null,
    primary key (work_item_id, user_name)
);
