create table document_indicator (
    document_id bigint not null references project_document,
    place integer not null,
    outcome_place integer not null,
    output_place integer,
    indicator_name varchar(500) not null,
    unit_counted varchar(60),
    baseline varchar(200),
    target varchar(200) not null,
    means_of_verification varchar(500),
    disaggregation varchar(100),
    primary key (document_id, place)
);

create table document_milestone (
    document_id bigint not null references project_document,
    place integer not null,
    indicator_place integer not null,
    due_on date not null,
    value_due varchar(200) not null,
    primary key (document_id, place)
);

create table document_activity (
    document_id bigint not null references project_document,
    place integer not null,
    output_place integer not null,
    title varchar(300) not null,
    primary key (document_id, place)
);

-- The one indicator that a result had, outcomes first.
insert into document_indicator (document_id, place, outcome_place, indicator_name, baseline, target)
select document_id, place, place, indicator, baseline, target
from document_outcome;

insert into document_indicator (document_id, place, outcome_place, output_place, indicator_name, target)
select o.document_id,
       o.place + (select count(*) from document_outcome c where c.document_id = o.document_id),
       o.outcome_place, o.place, o.indicator, o.target
from document_output o;

alter table document_outcome drop column indicator;
alter table document_outcome drop column baseline;
alter table document_outcome drop column target;
alter table document_output drop column indicator;
alter table document_output drop column target;
