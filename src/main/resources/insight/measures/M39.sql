-- M39 Consent coverage: of the kinds of information that reached somebody in the month who may see them with consent only, those for which consent was live at that moment. Must be all.
with shown as (
    select c.area, date_trunc('month', d.seen_at at time zone 'Europe/London')::date as month, d.case_reference, d.recipient, i.item, d.seen_at
    from platform.published_disclosure d
    cross join lateral unnest(d.items) i (item)
    join insight.needs_consent n on n.recipient = d.recipient and n.item = i.item
    join casefile.published_case c on c.case_reference = d.case_reference
    where d.seen_at >= :from::timestamp at time zone 'Europe/London' and d.seen_at < :to::timestamp at time zone 'Europe/London'
)
select counted.area, s.month, '' as part, count(*) filter (where exists (
        select from consent.published_permission p
        where p.case_reference = s.case_reference and p.recipient = s.recipient and s.item = any(p.items)
            and p.given_at <= s.seen_at and (p.withdrawn_at is null or p.withdrawn_at > s.seen_at)
            and p.review_on >= (s.seen_at at time zone 'Europe/London')::date)) as numerator,
    count(*) as denominator, null::numeric as value
from shown s cross join lateral (values (s.area), ('ENGLAND')) counted (area)
group by 1, 2
