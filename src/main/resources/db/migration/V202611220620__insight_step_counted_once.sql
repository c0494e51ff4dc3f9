-- What a catch-up took over says which waits have just ended; a mark on each step would be a second write of every row.
drop index insight.step_to_count;
alter table insight.step drop column counted;
