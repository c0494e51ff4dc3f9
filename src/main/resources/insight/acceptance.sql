-- Of the referrals that partners of a kind decided on in the months from :first and before :last, how many they took: figures of measure M11 in version :version.
select area, part as partner_kind, sum(numerator)::bigint as accepted, sum(denominator)::bigint as decided
from insight.measure_month
where measure = 'M11' and version = :version and part <> '' and area = any(:areas) and month >= :first and month < :last
group by area, part
order by area, part
