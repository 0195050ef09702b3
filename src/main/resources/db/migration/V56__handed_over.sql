alter table work_item add column handed_by varchar(60);
alter table work_item add column handed_note varchar(500);
