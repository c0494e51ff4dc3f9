-- M15 Loop closed: of the referrals that ended in the month, those of which the team knows what came of them. Given up without an answer, or completed with nobody asking the person, is not known.
select e.area, date_trunc('month', r.ended_on)::date as month, '' as part, count(*) filter (where r.last_turn not in ('COMPLETE', 'LAPSE')) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join insight.sent_referral r on r.case_reference = e.case_reference
where r.ended_on >= :from and r.ended_on < :to and r.last_turn <> 'REOPEN'
group by 1, 2
