-- The places of the first screens of :areas that somebody left of late, as they were reckoned: how many are there, how many have gone, and how many would be there at that pace.
select area, process_name, name, partner_kind, waiting, gone, fits from insight.bottleneck where area = any(:areas) and gone > 0 order by waiting - fits desc, area, process_name, name
