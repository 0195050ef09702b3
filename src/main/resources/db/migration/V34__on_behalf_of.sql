alter table timeline_entry add column on_behalf_of varchar(60);
