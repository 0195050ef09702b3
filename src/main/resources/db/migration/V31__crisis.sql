alter table project add column crisis varchar(30);

create table crisis_note (
    project_code varchar(20) primary key references project,
    version bigint not null,
    situation varchar(4000) not null,
    programme_resources varchar(4000) not null,
    women_and_children varchar(4000) not null,
    joint_response varchar(4000),
    written_by varchar(60) not null,
    written_at timestamp(6) not null
);
