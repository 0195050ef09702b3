alter table progress_report add column rating varchar(20);
update progress_report set rating = case
    when outputs_planned = 0 and milestones_due = 0 then 'NOT_RATED'
    when 100 * outputs_on_schedule < 40 * outputs_planned or 100 * milestones_met < 40 * milestones_due
        then 'VERY_UNSATISFACTORY'
    when 100 * outputs_on_schedule < 60 * outputs_planned or 100 * milestones_met < 60 * milestones_due
        then 'UNSATISFACTORY'
    when (outputs_planned > 0 and 100 * outputs_on_schedule <= 80 * outputs_planned)
        or (milestones_due > 0 and 100 * milestones_met <= 80 * milestones_due)
        then 'SATISFACTORY'
    else 'HIGHLY_SATISFACTORY' end;
alter table progress_report alter column rating set not null;

create table corrective_action (
    id bigint primary key,
    project_code varchar(20) not null references project,
    report_number integer not null,
    cause varchar(2000) not null,
    action varchar(4000) not null,
    responsible varchar(200) not null,
    due_on date not null,
    planned_by varchar(60) not null,
    planned_at timestamp(6) not null,
    unique (project_code, report_number)
);
