-- Since when a change that the employer agreed to is in place, as an adviser heard at a review of the return (domain K.7 M22). Class: adjustments. Owner: coaching team
-- (employer adviser). Basis: as employer.adjustment. One day for each change, told once.
create table employer.in_place (
    case_reference text        not null,
    adjustment     text        not null,
    detail         text        not null,
    organisation   text        not null,
    in_place_since date        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (case_reference, adjustment, detail)
);

-- How useful the employer found our support, 0 to 10 as the employer said it; null where nobody asked (domain K.7 M40). Class: adjustments, as the rest of the review.
alter table employer.return_review add column useful integer check (useful between 0 and 10);

-- What the employer agrees to by its last word, and since when: what was said before a change of mind does not count.
create view employer.agreed_adjustment as
select a.case_reference, a.adjustment, a.detail, max(a.id) as id, (min(a.decided_at) at time zone 'Europe/London')::date as agreed_on
from employer.adjustment a
where a.decision in ('AGREED', 'AGREED_TRIAL', 'ALTERNATIVE_OFFERED')
  and not exists (select from employer.adjustment other where (other.case_reference, other.adjustment, other.detail) = (a.case_reference, a.adjustment, a.detail)
                  and other.id > a.id and other.decision not in ('AGREED', 'AGREED_TRIAL', 'ALTERNATIVE_OFFERED'))
group by 1, 2, 3;

create or replace view employer.published_adjustment as
select distinct on (a.case_reference, a.adjustment, a.detail) a.case_reference, a.adjustment as kind, a.decision, (a.decided_at at time zone 'Europe/London')::date as decided_on,
    (min(a.decided_at) over (partition by a.case_reference, a.adjustment, a.detail) at time zone 'Europe/London')::date as proposed_on, agreed.agreed_on, place.in_place_since
from employer.adjustment a
left join employer.agreed_adjustment agreed using (case_reference, adjustment, detail)
left join employer.in_place place using (case_reference, adjustment, detail)
order by a.case_reference, a.adjustment, a.detail, a.id desc;
comment on view employer.published_adjustment is
    'Publishes for counting the last decision about each change at work that was proposed, since when it is agreed and in place, by case reference; not what it is.';

create view employer.published_usefulness as
select id, case_reference, useful, (reviewed_at at time zone 'Europe/London')::date as said_on from employer.return_review where useful is not null;
comment on view employer.published_usefulness is 'Publishes for counting how useful employers found the support, by case reference and day; not which employer.';
