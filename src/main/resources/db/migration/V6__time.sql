alter table work_item add column subject varchar(100);
update work_item set subject = substring(business_key, position(':' in business_key) + 1);
alter table work_item alter column subject set not null;
alter table work_item add column title varchar(200);
update work_item set title = project_title;
alter table work_item alter column title set not null;
alter table work_item drop column project_title;
alter table work_item alter column project_code drop not null;
alter table work_item alter column country set data type varchar(60);
alter table work_item alter column stage drop not null;
alter table work_item alter column amount drop not null;
create index work_item_subject on work_item (business_key, closed_at);

create table subject_duty (
    subject varchar(100) not null,
    user_name varchar(60) not null,
    duty varchar(20) not null,
    primary key (subject, user_name, duty)
);
insert into subject_duty (subject, user_name, duty) select 'project:' || project_code, user_name, duty from duty_taken;
drop table duty_taken;
