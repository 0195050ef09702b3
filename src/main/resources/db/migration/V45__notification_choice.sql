create table notification_choice (
    user_name varchar(60) primary key references person,
    version bigint not null,
    task_opened varchar(10) not null,
    task_handed_over varchar(10) not null,
    task_reminded varchar(10) not null,
    task_late varchar(10) not null
);
