-- What the door between agencies publishes for counting: that kinds of information of a case reached a kind of recipient. Who looked is not in it. Owner: platform; read by insight.
create view platform.published_disclosure as
select id, case_reference, recipient, items, seen_at from platform.access_log;
comment on view platform.published_disclosure is 'Publishes for counting which kinds of information reached which kind of recipient and when, by case reference; not who looked and no content.';
