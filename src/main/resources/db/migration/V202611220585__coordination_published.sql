-- The first day of a standstill as whoever raised it told it, beside the moment of raising: people wait from that day on, and block days count from it (measure M20).
create or replace view coordination.published_block as
select b.reference, b.case_reference, b.kind, b.blocking_party, b.raised_at, c.cleared_at, b.since
from coordination.block b left join coordination.clearing c on c.block = b.reference and c.disputed_at is null;
