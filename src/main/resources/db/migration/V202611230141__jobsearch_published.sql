-- On which days somebody who looks for work agreed with their adviser what they look for: the first step of that support. Owner: jobsearch; read by insight.
create view jobsearch.published_goal as
select case_reference, (agreed_at at time zone 'Europe/London')::date as agreed_on from jobsearch.goal;
comment on view jobsearch.published_goal is 'Publishes for counting the days on which a goal for the search was agreed, by case reference; not the goal.';
