create table stood_back (
    subject varchar(100) not null,
    user_name varchar(60) not null,
    primary key (subject, user_name)
);
insert into stood_back (subject, user_name)
    select distinct 'project:' || a.project_code, c.person from appraiser_conflict c join appraisal a on a.id = c.appraisal_id;
