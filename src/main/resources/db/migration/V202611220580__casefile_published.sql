-- What the case file publishes for counting: per case a reference, an area, days and codes; of the person no more than the band of their age. Owner: casefile; read by insight.
create view casefile.published_case as
select c.reference as case_reference, c.area, c.way_in, c.opened_on,
    -- The day on which a team first took the case; null where none has: then it is no referral to a team.
    (select min((l.leads_since at time zone 'Europe/London')::date) from casefile.lead l where l.case_reference = c.reference) as received_on,
    -- Where the person stood with work at first (WorkStatus); null where nobody said.
    (select s.work_status from casefile.work_status s where s.case_reference = c.reference and s.work_status <> 'UNKNOWN' order by s.id limit 1) as first_work_status,
    (select case when y.age < 25 then '16-24' when y.age < 35 then '25-34' when y.age < 50 then '35-49' when y.age < 65 then '50-64' else '65+' end
     from casefile.person p cross join lateral (select extract(year from age(c.opened_on, p.date_of_birth)) as age) y where p.id = c.person) as age_band,
    c.outcome, (select (e.closed_at at time zone 'Europe/London')::date from casefile.closing e where e.case_reference = c.reference and e.reopened_at is null) as closed_on
from casefile.current_case c;
comment on view casefile.published_case is 'Publishes for counting what became of each case, by its reference; nothing that tells who the person is.';

-- How many people of a team were in contact with anybody in a month; who they were is not in it.
create view casefile.published_team as
select c.area, date_trunc('month', k.recorded_at at time zone 'Europe/London')::date as month, count(distinct k.recorded_by) as coaches
from casefile.contact k join casefile.current_case c on c.reference = k.case_reference group by 1, 2;
comment on view casefile.published_team is 'Publishes for counting how many coaches of an area were in contact with people in a month; names nobody.';
