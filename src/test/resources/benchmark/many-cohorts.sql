-- A function that copies the hand-counted cohort (insight/cohort.sql) so many times, each with keys of its own and a multiple of four weeks later, up to two years. Made in the database, not driven:
-- what is measured is how figures are counted. Not repeated: people, whom cases may share.
-- Which tables have rows it learns from the last "analyze".
create view insight.copied as
select c.table_schema, c.table_name, string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position) as columns,
       string_agg(case
           when c.data_type = 'date' then format('%1$I + 28 * (copy %% 26)', c.column_name)
           when c.data_type like 'timestamp%' then format('%1$I + interval ''28 days'' * (copy %% 26)', c.column_name)
           when c.data_type = 'text' then format($$case when %1$I like 'HW-2024-0000%%' then 'HW-2024-' || lpad((right(%1$I, 2)::integer + 10 * copy)::text, 6, '0')
               when %1$I ~ '^(N0|[RBS][0-9]|i[0-9])' then %1$I || '-' || copy else %1$I end$$, c.column_name)
           when (c.table_name, c.column_name) in (('plan', 'id'), ('plan_action', 'plan'), ('round', 'id'), ('check_up', 'round'), ('good_work', 'round'), ('questionnaire', 'id'), ('score', 'questionnaire'))
               then format('%1$I + 10 * copy', c.column_name)
           else quote_ident(c.column_name) end, ', ' order by c.ordinal_position) as values
from information_schema.columns c
where (c.table_schema in ('casefile', 'consent', 'fitnote', 'conversation', 'referral', 'coordination', 'employer', 'jobsearch', 'followup', 'measure')
       or (c.table_schema, c.table_name) in (('platform', 'access_log'), ('insight', 'step')))
  and c.table_name <> 'person' and (select reltuples > 0 from pg_class where oid = format('%I.%I', c.table_schema, c.table_name)::regclass)
  and (c.is_identity = 'NO' or (c.table_name, c.column_name) in (('plan', 'id'), ('round', 'id'), ('questionnaire', 'id')))
group by 1, 2;

create function insight.copy_cohorts(copies integer) returns void language plpgsql as $$
declare
    one record;
begin
    -- The tables come in no order here; what refers to what was made together.
    set local session_replication_role = replica;
    for one in select * from insight.copied loop
        execute format('insert into %I.%I (%s) overriding system value select %s from %I.%I, generate_series(1, %s) copy',
                       one.table_schema, one.table_name, one.columns, one.values, one.table_schema, one.table_name, copies);
    end loop;
end $$;
