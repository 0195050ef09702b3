alter table budget_line add column objective varchar(30);
alter table budget_line add column country varchar(3);
alter table revision_line add column objective varchar(30);
alter table revision_line add column country varchar(3);
