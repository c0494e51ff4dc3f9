-- The single answers, sealed (domain F5: "store item answers encrypted; score, band and date for trend"): whoever reads the database or a copy of it without the key
-- reads none. No screen shows them; kept with the case record, so that a score can be checked and the person can have their own (domain J.3). What was kept in the
-- clear before goes; its scores stay.
create table measure.sealed_answers (
    questionnaire bigint primary key references measure.questionnaire,
    -- Which key sealed them, so that a key can be changed without guessing.
    key_id        text  not null,
    sealed        bytea not null
);

drop table measure.answer;
