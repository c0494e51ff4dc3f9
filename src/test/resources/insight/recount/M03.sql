-- Said no: to the team, or already at the practice, where no team took the case on; that is counted with the month in which the first no was recorded.
with answered as (
    select area, month, agreed_on is null as said_no from taken_on where agreed_on is not null or outcome = 'DECLINED'
    union all
    select s.area, pg_temp.month(pg_temp.day(n.first)), true
    from (select case_reference, min(recorded_at) as first from fitnote.fit_note where offer = 'DECLINED' group by 1) n join stands_in s on s.reference = n.case_reference
    where n.case_reference not in (select reference from taken_on)
)
select area, month, '' as part, count(*) filter (where said_no) as numerator, count(*) as denominator, avg(said_no::int) as value from answered group by area, month
