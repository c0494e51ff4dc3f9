-- Links with which a partner's team answers a reminder without signing in (domain H.4, chaser rule 4). Of the link itself only its SHA-256 is kept: who reads this table cannot answer.
-- occasion: the wait that the reminder was about, as in referral.chaser events; a link does not outlive it. Owner: coaching team. Basis: direct care by agreement (domain J.1).
create table referral.answer_link (
    hash       text primary key,
    referral   text        not null references referral.referral,
    occasion   text        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index answer_link_referral on referral.answer_link (referral);
