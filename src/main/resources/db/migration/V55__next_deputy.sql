alter table absence add column next_deputy varchar(60) references person;
create index absence_next_deputy on absence (next_deputy, ends_on);
