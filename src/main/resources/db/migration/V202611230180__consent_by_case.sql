-- Reading the consents of a case needs an index of all of them, also of those that were taken back: of 60,000 people the consent coverage (M39) took longer than anybody would wait. It serves
-- what the index of the live ones served. Owner: consent.
create index consent_case on consent.consent (case_reference);
drop index consent.consent_live;
