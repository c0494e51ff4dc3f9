-- A question that became needless before its time was over, because follow-up had ended or begun anew, was never due.
with question as (
    select s.area, c.weeks, pg_temp.month(c.due_on) as month, (c.answer is not null and c.answer in ('IN_WORK', 'NOT_YET', 'RELAPSE'))::int as answered
    from followup.check_up c join followup.round r on r.id = c.round join stands_in s on s.reference = r.case_reference
    where not (c.answered_at is null and r.ended_at is not null and pg_temp.day(r.ended_at) <= coalesce(c.closes_on, c.due_on))
)
select area, month, part, sum(answered) as numerator, count(*) as denominator, avg(answered) as value from question cross join lateral (values (''), ('week ' || weeks)) p (part) group by 1, 2, 3
