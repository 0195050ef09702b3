-- A clearance whose project ends first is abandoned: its partner may be named again.
alter table partner_clearance add column abandoned_at timestamp(6);
update partner_clearance set abandoned_at = opened_at
    where outcome is null and project_code in (
        select code from project where status in ('WITHDRAWN', 'REJECTED', 'CANCELLED', 'TERMINATED'));
