-- Both are looked for every night (domain J.3).
create index answer_link_expires on referral.answer_link (expires_at);
create index chaser_due_on on referral.chaser_due (due_on);
