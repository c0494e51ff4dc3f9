create schema referral;

-- One referral to one service. Who did what, when; the state is derived (ReferralState.of). Owner: coaching team; answer, appointment and support: the partner.
-- Basis: direct care by agreement, sent only with the person's live consent (domain J.1). Classes: need, support_note functional-effects;
-- appointment_* appointments; sessions, end_kind attendance; result_note coach-notes; the rest action-plan.
create table referral.referral (
    reference        text primary key,
    case_reference   text        not null,
    service          text        not null,
    service_name     text        not null,
    organisation     text        not null,
    partner_kind     text,
    lead             text        not null,
    need             text        not null,
    replaces         text references referral.referral,
    drafted_at       timestamptz not null, drafted_by       text not null,
    discarded_at     timestamptz,          discarded_by     text,
    released_at      timestamptz,          released_by      text,
    sent_at          timestamptz,          reply_to         text, partner_instance text,
    chased_at        timestamptz,
    acknowledged_at  timestamptz,          acknowledged_by  text,
    decided_at       timestamptz,          decided_by       text, accepted boolean, reject_reason text, answer_note text,
    booked_at        timestamptz,          booked_by        text, appointment_on date, appointment_mode text,
    ended_at         timestamptz,          ended_by         text, end_kind text, goal_result text, sessions integer, support_note text,
    result_at        timestamptz,          result_by        text, helped integer check (helped between 0 and 10), still_blocking boolean, result_note text,
    gap_at           timestamptz,          gap_by           text, gap_reason text,
    stopped_at       timestamptz,          stopped_by       text,
    check ((sent_at is null) = (reply_to is null) and (sent_at is null) = (partner_instance is null)),
    check (sent_at is null or released_at is not null),
    check ((decided_at is null) = (accepted is null)),
    check (accepted is not false or reject_reason is not null),
    check ((booked_at is null) = (appointment_on is null)),
    check ((ended_at is null) = (end_kind is null)),
    check ((gap_at is null) = (gap_reason is null))
);
create index referral_case on referral.referral (case_reference);
-- One open referral per case and service (domain H.2, invariant 3).
create unique index referral_open_once on referral.referral (case_reference, service)
    where discarded_at is null and accepted is not false and ended_at is null and stopped_at is null;

-- Each time the coach rang a partner that had not answered. Class action-plan. Owner: coaching team.
create table referral.call (
    id        bigint generated always as identity primary key,
    referral  text        not null references referral.referral,
    result    text        not null,
    note      text,
    called_at timestamptz not null,
    called_by text        not null
);
