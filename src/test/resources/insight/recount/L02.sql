with person as (
    select t.area, (select pg_temp.month(min(pg_temp.day(c.agreed_at))) from employer.contact c where c.case_reference = t.reference and c.route in ('ADVISER_CONTACTS', 'PERSON_LEADS')) as month,
           (select c.size_band from employer.contact c where c.case_reference = t.reference and c.route in ('ADVISER_CONTACTS', 'PERSON_LEADS') and c.size_band is not null
            order by pg_temp.day(c.agreed_at) desc, c.size_band limit 1) as size
    from taken_on t
), named as (select area, month, size from person where month is not null)
select area, month, '' as part, count(*) filter (where size in ('MICRO', 'SMALL', 'MEDIUM')) as numerator, count(size) as denominator,
       avg((size in ('MICRO', 'SMALL', 'MEDIUM'))::int) as value from named group by 1, 2
union all select area, month, 'size known', count(size), count(*), count(size)::numeric / count(*) from named group by 1, 2
