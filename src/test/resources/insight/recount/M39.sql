select s.area, pg_temp.month(pg_temp.day(l.seen_at)) as month, '' as part, count(*) filter (where live) as numerator, count(*) as denominator, count(*) filter (where live)::numeric / count(*) as value
from platform.access_log l join stands_in s on s.reference = l.case_reference cross join unnest(l.items) shown (item)
join unnest(:consentRecipients, :consentItems) need (recipient, item) on need.recipient = l.recipient and need.item = shown.item
cross join lateral (select exists (select from consent.consent c where c.case_reference = l.case_reference and c.purpose = 'DISCLOSURE' and c.recipient = l.recipient and shown.item = any(c.items)
    and l.seen_at >= c.given_at and (c.withdrawn_at is null or c.withdrawn_at > l.seen_at) and c.review_on >= pg_temp.day(l.seen_at)) as live) agreement
group by 1, 2
