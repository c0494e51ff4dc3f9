-- A cohort small enough to count by hand: seven people of September 2024 in ncl whom a team took (A1 to A7), one who said no at the practice (G1), one in gm (B1). Read on 2 November 2026.
-- Facts as the capabilities write them; what they come to stands in cohort-figures.csv.

insert into casefile.person (id, name, date_of_birth, recorded_at, recorded_by) values ('00000000-0000-0000-0000-000000000001', 'Nobody', '1980-01-01', '2024-09-01', 'test');

insert into casefile.case_file (reference, person, area, way_in, opened_on, opened_at, opened_by, opened_in)
select 'HW-2024-0000' || number, '00000000-0000-0000-0000-000000000001', area, way_in, opened::date, opened::timestamp, 'test', 'org'
from (values
    ('01', 'ncl', 'FIT_NOTE',  '2024-09-02'),   -- A1 out of work: a job after 13 weeks that lasts
    ('02', 'ncl', 'SELF',      '2024-09-10'),   -- A2 out of work: a job after 38 weeks
    ('03', 'ncl', 'JOBCENTRE', '2024-09-16'),   -- A3 out of work: withdrew before a plan
    ('04', 'ncl', 'SELF',      '2024-09-20'),   -- A4 out of work: said no to the team
    ('05', 'ncl', 'FIT_NOTE',  '2024-09-03'),   -- A5 off sick: back after 42 days, ill again in January
    ('06', 'ncl', 'FIT_NOTE',  '2024-09-09'),   -- A6 off sick: nobody reached them any more
    ('07', 'ncl', 'EMPLOYER',  '2024-09-11'),   -- A7 at risk: still employed after a year
    ('08', 'ncl', 'FIT_NOTE',  '2024-09-12'),   -- G1 said no at the practice
    ('09', 'gm',  'FIT_NOTE',  '2024-09-04')    -- B1 out of work, elsewhere
) c (number, area, way_in, opened);

insert into casefile.lead (case_reference, organisation, area, leads_since, recorded_by)
select reference, 'team', area, opened_at, 'test' from casefile.case_file where reference <> 'HW-2024-000008';

insert into casefile.work_status (case_reference, work_status, organisation, recorded_at, recorded_by)
select 'HW-2024-0000' || number, status, 'team', '2024-09-02', 'test'
from (values ('01', 'OUT_OF_WORK_0_6M'), ('02', 'UNKNOWN'), ('02', 'OUT_OF_WORK_12M_PLUS'), ('03', 'VOLUNTEER_CARER'), ('04', 'OUT_OF_WORK_0_6M'), ('05', 'EMPLOYED_OFF_SICK'), ('05', 'EMPLOYED_AT_WORK_STRUGGLING'),
    ('06', 'SELF_EMPLOYED_OFF'), ('07', 'ZERO_HOURS_OR_AGENCY'), ('09', 'OUT_OF_WORK_6_12M')) s (number, status);

insert into casefile.closing (case_reference, outcome, closed_at, closed_by) values
    ('HW-2024-000003', 'WITHDREW', '2024-11-15 12:00', 'test'), ('HW-2024-000004', 'DECLINED', '2024-09-30 12:00', 'test'), ('HW-2024-000006', 'NO_CONTACT', '2024-12-18 12:00', 'test');

insert into casefile.contact (case_reference, task, organisation, recorded_at, recorded_by, minutes) values
    ('HW-2024-000001', 'userTask_holdConversation', 'team', '2024-09-16 12:00', 'coach.a', 55), ('HW-2024-000005', 'userTask_holdConversation', 'team', '2024-09-13 12:00', 'coach.b', 35),
    ('HW-2024-000007', 'userTask_holdConversation', 'team', '2024-09-18 12:00', 'coach.a', null);

-- Who agreed to take part, and when.
insert into consent.consent (case_reference, purpose, items, wording_version, how, given_at, given_by, review_on)
select 'HW-2024-0000' || number, 'PARTICIPATION', '{}', '1', 'SPOKEN', given::timestamp, 'test', given::date
from (values ('01', '2024-09-05'), ('02', '2024-09-12'), ('03', '2024-09-20'), ('05', '2024-09-06'), ('06', '2024-09-10'), ('07', '2024-09-13'), ('09', '2024-09-06'), ('01', '2025-09-05')) c (number, given);

insert into consent.consent (case_reference, purpose, recipient, items, wording_version, how, given_at, given_by, review_on, withdrawn_at, withdrawn_by) values
    ('HW-2024-000001', 'DISCLOSURE', 'PARTNER', '{participant,functional-effects}', '1', 'SPOKEN', '2024-09-05 12:00', 'test', '2025-09-05', '2024-12-20 12:00', 'test'),
    ('HW-2024-000005', 'DISCLOSURE', 'PARTNER', '{functional-effects}', '1', 'SPOKEN', '2024-09-06 12:00', 'test', '2025-09-06', null, null);

insert into platform.access_log (seen_at, seen_by, organisations, recipient, purpose, case_reference, items) values
    ('2024-10-01 12:00', 'somebody', 'physio', 'PARTNER', 'form', 'HW-2024-000001', '{participant,functional-effects,safe-contact}'),
    ('2024-10-02 12:00', 'somebody', 'physio', 'PARTNER', 'form', 'HW-2024-000005', '{participant}'),
    ('2024-10-03 12:00', 'somebody', 'practice', 'GP', 'form', 'HW-2024-000005', '{participant}'),
    ('2025-01-07 12:00', 'somebody', 'physio', 'PARTNER', 'form', 'HW-2024-000001', '{participant}');

insert into fitnote.fit_note (number, case_reference, nhs_number, assessed_on, assessment_basis, condition, advice, adjustments, period_type, first_day, last_day, reassess, six_months, statement_on,
    issuer_name, issuer_profession, issuer_registration, offer, organisation, recorded_at, recorded_by)
select 'N' || number, 'HW-2024-0000' || number, '9999999999', stated::date, 'IN_PERSON', 'x', 'NOT_FIT', '{}', 'DATE_RANGE', stated::date, until::date, 'NO', true, stated::date,
    'x', 'DOCTOR', '1', offer, 'practice', recorded::timestamp, 'test'
from (values ('01', '2024-08-30', '2024-09-29', '2024-09-02', 'WANTS_SUPPORT'), ('05', '2024-09-02', '2024-10-13', '2024-09-03', 'WANTS_SUPPORT'), ('06', '2024-09-02', '2024-09-29', '2024-09-09', 'WANTS_SUPPORT'),
    ('08', '2024-09-12', '2024-09-26', '2024-09-12', 'DECLINED')) n (number, stated, until, recorded, offer);

insert into conversation.appointment (case_reference, organisation, meet_on, mode, booked_at, booked_by, held_at, held_by, missed_at, missed_by)
select 'HW-2024-0000' || number, 'team', met::date, 'PHONE', '2024-09-02', 'test', case when held then (met || ' 12:00')::timestamp end, case when held then 'test' end,
    case when not held then (met || ' 12:00')::timestamp end, case when not held then 'test' end
from (values ('01', '2024-09-16', true), ('02', '2024-09-24', false), ('02', '2024-10-01', true), ('03', '2024-10-03', true), ('05', '2024-09-13', true), ('07', '2024-09-18', true)) a (number, met, held);

insert into conversation.plan (id, case_reference, organisation, version, plan_type, goal, review_on, agreed_at, agreed_by) overriding system value values
    (1, 'HW-2024-000001', 'team', 1, 'FULL', 'x', '2024-11-30', '2024-09-30 12:00', 'test'),
    (2, 'HW-2024-000005', 'team', 1, 'FULL', 'x', '2024-11-30', '2024-09-13 12:00', 'test'),
    (3, 'HW-2024-000002', 'team', 1, 'FULL', 'x', '2024-12-30', '2024-10-16 12:00', 'test');

-- The referrals of these lines follow below.
insert into conversation.plan_action (plan, position, domain, step, owner, by_when, referral, gap_reason) values
    (1, 0, 'MENTAL_HEALTH', 'x', 'COACH', '2024-10-30', 'R1', null), (1, 1, 'JOB_SEARCH_CV', 'x', 'PERSON', '2024-10-30', null, null), (1, 2, 'HOUSING', null, null, null, null, 'NO_SERVICE'),
    (2, 0, 'PHYSICAL_HEALTH', 'x', 'COACH', '2024-10-30', 'R2', null), (2, 1, 'BENEFITS', null, null, null, null, 'NOT_WANTED'),
    (3, 0, 'DEBT_MONEY', 'x', 'COACH', '2024-11-30', 'R3', null), (3, 1, 'SKILLS_TRAINING', 'x', 'PERSON', '2024-11-30', null, null);

insert into referral.referral (reference, case_reference, service, service_name, organisation, partner_kind, lead, need, drafted_at, replaces) values
    ('R1', 'HW-2024-000001', 'a', 'a', 'org', 'TALKING_THERAPIES', 'team', 'x', '2024-09-30', null),
    ('R2', 'HW-2024-000005', 'b', 'b', 'org', 'MSK_PHYSIO', 'team', 'x', '2024-09-30', null),
    ('R2b', 'HW-2024-000005', 'b', 'b', 'org', 'MSK_PHYSIO', 'team', 'x', '2024-09-30', 'R2'),
    ('R3', 'HW-2024-000002', 'c', 'c', 'org', 'DEBT_ADVICE', 'team', 'x', '2024-09-30', null),
    ('R4', 'HW-2024-000007', 'd', 'd', 'org', 'OCC_HEALTH', 'team', 'x', '2024-09-30', null),
    ('R5', 'HW-2024-000007', 'e', 'e', 'org', 'OCC_HEALTH', 'team', 'x', '2024-09-30', null),
    ('R6', 'HW-2024-000007', 'f', 'f', 'org', 'OCC_HEALTH', 'team', 'x', '2024-09-30', null),
    ('R7', 'HW-2024-000001', 'g', 'g', 'org', 'SKILLS_CV', 'team', 'x', '2024-09-30', null);

insert into referral.event (referral, step, happened_at, done_by, actor, organisation, channel, reason, number, still_blocking)
select referral, step, (happened || ' 12:00')::timestamp, 'test', 'SYSTEM', 'org', 'PLATFORM', reason, number, blocking
from (values
    ('R1', 'SEND', '2024-10-01', null, null::integer, null::boolean), ('R1', 'ACKNOWLEDGE', '2024-10-03', null, null, null), ('R1', 'ACCEPT', '2024-10-04', null, null, null), ('R1', 'BOOK', '2024-10-05', null, null, null),
    ('R1', 'ATTEND', '2024-10-31', null, null, null), ('R1', 'COMPLETE', '2024-12-10', null, 6, null), ('R1', 'RECORD_OUTCOME', '2024-12-16', null, 7, false),
    ('R2', 'SEND', '2024-10-01', null, null, null), ('R2', 'REJECT', '2024-10-08', 'NO_CAPACITY', null, null),
    ('R2b', 'SEND', '2024-10-10', null, null, null), ('R2b', 'ACKNOWLEDGE', '2024-10-10', null, null, null), ('R2b', 'ACCEPT', '2024-10-15', null, null, null), ('R2b', 'BOOK', '2024-10-16', null, null, null),
    ('R2b', 'MISS', '2024-10-28', 'PERSON_NO_REASON', null, null), ('R2b', 'BOOK', '2024-10-29', null, null, null), ('R2b', 'ATTEND', '2024-11-21', null, null, null), ('R2b', 'RETURN', '2024-12-20', 'ENDED_EARLY', null, null),
    ('R3', 'SEND', '2024-10-21', null, null, null), ('R3', 'CHASE', '2024-10-23', null, 1, null), ('R3', 'LAPSE', '2024-12-02', 'LAPSED', null, null), ('R3', 'ACCEPT_UNMET', '2024-12-03', 'CLOSED_LIST', null, null),
    ('R4', 'SEND', '2024-10-24', null, null, null),
    ('R5', 'SEND', '2024-10-02', null, null, null), ('R5', 'ENTER_IN_ERROR', '2024-10-02', null, null, null),
    ('R6', 'DRAFT', '2024-10-02', null, null, null),
    ('R7', 'SEND', '2024-11-04', null, null, null), ('R7', 'ACKNOWLEDGE', '2024-11-05', null, null, null), ('R7', 'ACCEPT', '2024-11-06', null, null, null), ('R7', 'BOOK', '2024-11-06', null, null, null),
    ('R7', 'ATTEND', '2024-11-11', null, null, null), ('R7', 'COMPLETE', '2024-12-12', null, null, null)
) e (referral, step, happened, reason, number, blocking);

insert into referral.equal_voice (referral, organisation, score, said_at, said_by) values
    ('R1', 'org', 0, '2024-11-28 12:00', 'test'), ('R1', 'org', 7, '2024-12-10 12:00', 'test'), ('R2b', 'org', 2, '2024-12-20 12:00', 'test'), ('R5', 'org', 10, '2024-12-20 12:00', 'test');

insert into coordination.block (reference, case_reference, item, blocking_party, kind, since, raised_in, raised_at, raised_by, lead) values
    ('B1', 'HW-2024-000001', 'x', 'org', 'WAIT_LIST', '2024-10-10', 'team', '2024-10-10', 'test', 'team'), ('B2', 'HW-2024-000002', 'x', 'org', 'MISSING_INFO', '2024-10-25', 'team', '2024-10-25', 'test', 'team');
insert into coordination.clearing (block, organisation, how, cleared_at, cleared_by, disputed_at, disputed_by) values
    ('B1', 'team', 'x', '2024-10-12 12:00', 'test', '2024-10-13 12:00', 'test'), ('B1', 'team', 'x', '2024-10-20 12:00', 'test', null, null), ('B2', 'team', 'x', '2024-11-04 12:00', 'test', null, null);

insert into employer.contact (case_reference, organisation, route, employer_name, size_band, may_tell, agreed_at, agreed_by) values
    ('HW-2024-000001', 'team', 'NOT_NOW', null, 'MICRO', '{}', '2024-09-20', 'test'), ('HW-2024-000005', 'team', 'ADVISER_CONTACTS', 'x', 'SMALL', '{}', '2024-09-20', 'test'),
    ('HW-2024-000006', 'team', 'PERSON_LEADS', null, null, '{}', '2024-09-12', 'test'), ('HW-2024-000007', 'team', 'PERSON_LEADS', null, 'MEDIUM', '{}', '2024-09-20', 'test'),
    ('HW-2024-000007', 'team', 'PERSON_LEADS', null, 'LARGE', '{}', '2024-10-02', 'test');
insert into jobsearch.goal (case_reference, organisation, goal, agreed_at, agreed_by) values
    ('HW-2024-000002', 'team', 'x', '2024-09-25 12:00', 'test'), ('HW-2024-000002', 'team', 'y', '2024-10-19 12:00', 'test');
insert into employer.adjustment (case_reference, organisation, adjustment, detail, decision, why_not, reason, decided_at, decided_by) values
    ('HW-2024-000005', 'team', 'HOURS', 'a', 'PENDING', null, null, '2024-10-01 12:00', 'test'), ('HW-2024-000005', 'team', 'HOURS', 'a', 'AGREED', null, null, '2024-11-05 12:00', 'test'),
    ('HW-2024-000005', 'team', 'DUTIES', 'b', 'NOT_POSSIBLE', 'COST', null, '2024-10-01 12:00', 'test'), ('HW-2024-000007', 'team', 'HOURS', 'c', 'ALTERNATIVE_OFFERED', null, 'x', '2024-10-09 12:00', 'test');
insert into employer.in_place (case_reference, adjustment, detail, organisation, in_place_since, recorded_at, recorded_by) values
    ('HW-2024-000005', 'HOURS', 'a', 'team', '2024-12-03', '2024-12-10', 'test'), ('HW-2024-000007', 'HOURS', 'c', 'team', '2024-11-07', '2024-11-20', 'test');
insert into employer.return_review (case_reference, organisation, due_on, result, useful, reviewed_at, reviewed_by) values
    ('HW-2024-000005', 'team', '2024-10-22', 'GOES_WELL', 6, '2024-10-22 12:00', 'test'), ('HW-2024-000005', 'team', '2024-11-12', 'GOES_WELL', 9, '2024-11-12 12:00', 'test'),
    ('HW-2024-000005', 'team', '2024-12-10', 'GOES_WELL', null, '2024-12-10 12:00', 'test'), ('HW-2024-000007', 'team', '2025-01-09', 'GOES_WELL', 3, '2025-01-09 12:00', 'test');
insert into employer.return_plan (case_reference, organisation, version, return_on, normal_hours, pay, review_on, person_agreed_on, employer_agreed_on, recorded_at, recorded_by) values
    ('HW-2024-000005', 'team', 1, '2024-10-15', 37, 'FULL', '2024-11-15', '2024-10-08', '2024-10-10', '2024-10-10', 'test'),
    ('HW-2024-000006', 'team', 1, '2024-10-15', 37, 'FULL', '2024-11-15', '2024-09-20', null, '2024-09-20', 'test');

insert into followup.work_event (case_reference, organisation, kind, on_day, end_reason, evidence_tier, said_by, recorded_at, recorded_by) values
    ('HW-2024-000001', 'team', 'JOB_START', '2024-12-02', null, 5, 'PERSON', '2024-12-02', 'test'), ('HW-2024-000002', 'team', 'JOB_START', '2025-06-02', null, 5, 'PERSON', '2025-06-02', 'test'),
    ('HW-2024-000002', 'team', 'JOB_END', '2025-08-01', 'HEALTH', 5, 'PERSON', '2025-08-01', 'test'), ('HW-2024-000005', 'team', 'RETURN_PHASED', '2024-10-15', null, 5, 'PERSON', '2024-10-15', 'test'),
    ('HW-2024-000005', 'team', 'NEW_FIT_NOTE', '2025-01-10', null, 5, 'PERSON', '2025-01-10', 'test'), ('HW-2024-000007', 'team', 'STAYED', '2024-12-20', null, 5, 'PERSON', '2024-12-20', 'test');

insert into followup.outcome (case_reference, rule, outcome, reached_on, evidence_tier, recognised_at) values
    ('HW-2024-000001', 'O1', 'SUSTAINED_13', '2025-04-01', 5, '2025-04-01'), ('HW-2024-000001', 'O3', 'SUSTAINED_26_TIME', '2025-09-01', 5, '2025-09-01'),
    ('HW-2024-000002', 'O1', 'SUSTAINED_13', '2025-12-01', 5, '2025-12-01'), ('HW-2024-000002', 'O2', 'SUSTAINED_26_EARN', '2026-03-01', 5, '2026-03-01'),
    ('HW-2024-000005', 'O4', 'RETAINED_13', '2024-12-03', 5, '2024-12-03'), ('HW-2024-000005', 'O4', 'RETAINED_26', '2025-03-04', 5, '2025-03-04'),
    ('HW-2024-000007', 'O4', 'RETAINED_13', '2024-12-11', 5, '2024-12-11'), ('HW-2024-000007', 'O4', 'RETAINED_26', '2025-03-12', 5, '2025-03-12'), ('HW-2024-000007', 'O4', 'RETAINED_52', '2025-09-10', 5, '2025-09-10');

insert into followup.round (id, case_reference, organisation, anchor, began_at, ended_at) overriding system value values
    (1, 'HW-2024-000001', 'team', '2024-12-02', '2024-12-02 12:00', null), (2, 'HW-2024-000005', 'team', '2024-10-15', '2024-10-15 12:00', '2025-01-10 12:00'), (3, 'HW-2024-000007', 'team', '2024-10-20', '2024-10-20 12:00', null);
insert into followup.check_up (round, weeks, due_on, opens_on, closes_on, answer, answered_at, answered_by) values
    (1, 4, '2024-12-30', '2024-12-23', '2025-01-13', 'IN_WORK', '2024-12-30', 'test'), (1, 13, '2025-03-03', '2025-02-24', '2025-03-24', 'IN_WORK', '2025-03-03', 'test'),
    (2, 4, '2024-11-12', '2024-11-05', '2024-11-26', 'NOT_REACHED', '2024-11-26', 'test'), (2, 13, '2025-01-14', '2025-01-07', '2025-02-04', null, null, null),
    (3, 13, '2025-01-19', '2025-01-12', '2025-02-09', null, null, null);
insert into followup.good_work (round, weeks, fits_health, fits_interests, enough_pay, secure, development, recorded_at, recorded_by) values (1, 13, 8, 6, 4, 10, 7, '2025-03-03', 'test');

insert into followup.experience (case_reference, organisation, weeks, respect, own_plan, joined_up, said_at, recorded_by) values
    ('HW-2024-000001', 'team', 4, 9, 6, null, '2024-12-30 12:00', 'test'), ('HW-2024-000001', 'team', 13, 8, 8, 5, '2025-03-03 12:00', 'test'), ('HW-2024-000002', 'team', null, null, 3, null, '2024-12-05 12:00', 'test'),
    ('HW-2024-000005', 'team', 1, 10, 10, 10, '2024-12-20 12:00', 'test'), ('HW-2024-000007', 'team', 13, 4, 4, 4, '2025-01-20 12:00', 'test'), ('HW-2024-000007', 'team', null, 10, null, 8, '2025-03-10 12:00', 'test'),
    ('HW-2024-000009', 'team', null, 5, 5, 5, '2024-12-31 23:30', 'test');

insert into measure.questionnaire (id, case_reference, organisation, instrument, version, answered_at, asked_by, missing) overriding system value values
    (1, 'HW-2024-000001', 'team', 'CONFIDENCE', 'en-GB-1', '2024-09-16 12:00', 'test', 0), (2, 'HW-2024-000001', 'team', 'CONFIDENCE', 'en-GB-1', '2025-03-03 12:00', 'test', 0),
    (3, 'HW-2024-000002', 'team', 'CONFIDENCE', 'en-GB-1', '2024-10-01 12:00', 'test', 0), (4, 'HW-2024-000002', 'team', 'CONFIDENCE', 'en-GB-1', '2025-03-10 12:00', 'test', 0),
    (5, 'HW-2024-000005', 'team', 'CONFIDENCE', 'en-GB-0', '2024-09-13 12:00', 'test', 0), (6, 'HW-2024-000005', 'team', 'CONFIDENCE', 'en-GB-1', '2025-03-13 12:00', 'test', 0);
insert into measure.score (questionnaire, scale, value, estimated) values
    (1, 'CONFIDENCE', 3, false), (2, 'CONFIDENCE', 6, false), (3, 'CONFIDENCE', 5, false), (4, 'CONFIDENCE', 6, false), (5, 'CONFIDENCE', 1, false), (6, 'CONFIDENCE', 9, false);

-- What insight itself has taken over from the engine: three tasks that were open when September ended, one of them overdue, one that took half an hour, and a clock, which is no task.
insert into insight.element (definition, element, process, process_name, version, name, kind, waits_for) values ('d', 'userTask_a', 'p', 'p', 1, 'A', 'TASK', 'US'), ('d', 'event_b', 'p', 'p', 1, 'B', 'TIMER', 'CLOCK');
insert into insight.step (id, process_instance, case_reference, definition, process, version, element, organisation, area, owner, work_status, partner_kind, began_at, due_at, claimed_at, ended_at, cut_off) values
    ('S1', 'i1', 'HW-2024-000006', 'd', 'p', 1, 'userTask_a', 'team', 'ncl', 'US', '', '', '2024-09-10 12:00', '2024-09-20 12:00', '2024-09-12 09:00', '2024-10-05 12:00', false),
    ('S2', 'i2', 'HW-2024-000001', 'd', 'p', 1, 'userTask_a', 'team', 'ncl', 'US', '', '', '2024-09-25 12:00', '2024-10-10 12:00', null, '2024-10-09 12:00', false),
    ('S3', 'i3', 'HW-2024-000002', 'd', 'p', 1, 'userTask_a', 'team', 'ncl', 'US', '', '', '2024-09-28 12:00', null, null, null, false),
    ('S4', 'i4', 'HW-2024-000002', 'd', 'p', 1, 'event_b', 'team', 'ncl', 'CLOCK', '', '', '2024-09-28 12:00', '2024-09-29 12:00', null, null, false),
    ('S5', 'i1', 'HW-2024-000006', 'd', 'p', 1, 'userTask_a', 'team', 'ncl', 'US', '', '', '2024-11-04 09:00', null, '2024-11-04 10:00', '2024-11-04 10:30', false);
