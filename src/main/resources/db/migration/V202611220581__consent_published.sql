-- What consent publishes for counting: that somebody agreed and when, never how or in whose presence. Owner: consent; read by insight.
create view consent.published_participation as
select case_reference, min((given_at at time zone 'Europe/London')::date) as agreed_on from consent.consent where purpose = 'PARTICIPATION' group by 1;
comment on view consent.published_participation is 'Publishes for counting the day on which a person first agreed to take part, by case reference; no personal data.';

create view consent.published_permission as
select case_reference, recipient, items, given_at, withdrawn_at, review_on from consent.consent where purpose = 'DISCLOSURE';
comment on view consent.published_permission is 'Publishes for counting from when until when a person let a recipient see kinds of information, by case reference, so that every disclosure can be checked; no content.';
