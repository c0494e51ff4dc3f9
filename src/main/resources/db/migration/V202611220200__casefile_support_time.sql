-- How long support lasts: from its first day, for the weeks that the area had set on that day. Time may be added once. Owner: the organisation that leads the case. Basis: direct care by agreement (domain J).
create table casefile.support_time (
    id                bigint generated always as identity primary key,
    case_reference    text        not null references casefile.case_file,
    area              text        not null,
    began_on          date        not null, began_by    text not null,
    weeks             integer     check (weeks > 0),
    extended_weeks    integer     check (extended_weeks > 0),
    extension_reason  text,
    extended_at       timestamptz,          extended_by text,
    ended_on          date,
    check (num_nulls(extended_weeks, extension_reason, extended_at, extended_by) in (0, 4)),
    check (extended_weeks is null or weeks is not null)
);
create unique index support_time_running on casefile.support_time (case_reference) where ended_on is null;
