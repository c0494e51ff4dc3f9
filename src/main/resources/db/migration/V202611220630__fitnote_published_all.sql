-- A statement that a newer one overlaps was given, and its offer answered, all the same: what happened in a month does not change with what comes later.
create or replace view fitnote.published_note as
select case_reference, first_day, last_day, statement_on, offer, (recorded_at at time zone 'Europe/London')::date as recorded_on from fitnote.fit_note;
comment on view fitnote.published_note is 'Publishes for counting the days of each statement, superseded ones included, and the answer to the offer of support, by case reference; nothing clinical.';
