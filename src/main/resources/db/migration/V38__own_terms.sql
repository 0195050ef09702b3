alter table funding_source add column own_terms boolean default false not null;
