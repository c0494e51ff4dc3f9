-- How long somebody of the team was with the person, in minutes, where they said so on the form; empty where nobody did. Nothing is guessed from how long a form was open (measures, M35).
alter table casefile.contact add minutes integer check (minutes between 1 and 480);

-- Capacity looks at the last four weeks of all cases.
create index contact_recorded on casefile.contact (recorded_at);

create view casefile.published_contact as
select k.case_reference, c.area, k.recorded_at, k.minutes from casefile.contact k join casefile.current_case c on c.reference = k.case_reference;
comment on view casefile.published_contact is 'Publishes for counting when the team was in contact with the person of a case and for how long, where that was said; not who it was.';
