-- Whoever comes back later has a new case that knows the one before (domain I.5). Owner and basis as the case file's.
alter table casefile.case_file add column previous_case text references casefile.case_file;

-- A case that was opened again has no lead until a team takes it: the person is asked anew whether they want support, and what they agree to.
create or replace view casefile.current_case as
select f.reference, f.person, coalesce(l.area, f.area) as area,
       case when r.reopened_at is null or l.leads_since >= r.reopened_at then l.organisation end as lead_organisation, f.opened_on, f.opened_at, f.opened_in, f.way_in, c.outcome
from casefile.case_file f
left join lateral (select organisation, area, leads_since from casefile.lead where case_reference = f.reference order by id desc limit 1) l on true
left join lateral (select max(reopened_at) as reopened_at from casefile.closing where case_reference = f.reference) r on true
left join casefile.closing c on c.case_reference = f.reference and c.reopened_at is null;
