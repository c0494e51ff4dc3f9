-- Little's check (domain K.5) needs who has gone of late: cases by their last day, and for each place of the first screen how many left it in the months that are looked at (gone) and how many
-- would be there at that pace (fits): gone a day x the days that each was there.
create index episode_closed on insight.episode (area, closed_on);
alter table insight.bottleneck add gone integer not null default 0, add fits double precision not null default 0;
