-- What fit notes publish for counting: days and whether support was offered. Condition, advice and who issued it are not in it. Owner: fitnote; read by insight.
create view fitnote.published_note as
select case_reference, first_day, last_day, statement_on, offer, (recorded_at at time zone 'Europe/London')::date as recorded_on from fitnote.fit_note where superseded_at is null;
comment on view fitnote.published_note is 'Publishes for counting the days of each statement that holds and the answer to the offer of support, by case reference; nothing clinical.';
