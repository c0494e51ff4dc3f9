-- The employer's membership of Disability Confident, as the employer or its certificate says (domain G10). About the employer, not the person: class work-outcome, as the employer's name.
alter table employer.contact
    add column disability_confident       text check (disability_confident in ('COMMITTED', 'EMPLOYER', 'LEADER')),
    add column disability_confident_until date,
    add check (disability_confident is not null or disability_confident_until is null);
