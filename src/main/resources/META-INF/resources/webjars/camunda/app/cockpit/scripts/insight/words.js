// How figures are said.

const OWNERS = { US: 'us', PARTNER: 'a partner', EMPLOYER: 'the employer', PERSON: 'the person', CLOCK: 'a date' };

/** Whom something waits for. */
export const owner = code => OWNERS[code] ?? code;

const UNITS = [['week', 7 * 86400, 6 * 7 * 86400], ['day', 86400, 2 * 86400], ['hour', 3600, 2 * 3600], ['minute', 60, 60]];

/** A time in the unit that people would take: "9 weeks", "12 days", "5 hours"; a dash for nothing. */
export function time(seconds) {
  if (seconds === null || seconds === undefined) return '–';
  const [unit, size] = UNITS.find(([, , from]) => seconds >= from) ?? ['minute', 60];
  return number(Math.round(seconds / size), unit);
}

/** The same of what only time can tell: nothing yet is not "no time". */
export const timeOrNotYet = seconds => seconds === null || seconds === undefined ? 'not yet known' : time(seconds);

const TRENDS = { LONGER: 'longer', SHORTER: 'shorter', ABOUT_THE_SAME: 'about the same' };

/** Which way waits go. */
export const trend = code => TRENDS[code] ?? 'too few to tell';

export const number = (count, unit, units = `${unit}s`) => `${count.toLocaleString('en-GB')} ${count === 1 ? unit : units}`;

/** What changed since before: "up 3", "down 2", "the same". */
export const change = by => by > 0 ? `up ${by}` : by < 0 ? `down ${-by}` : 'the same';

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "Mar 2026" of a day in that month. */
export const month = day => day ? MONTH.format(new Date(day)) : '–';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "3 Mar" of a day. */
export const day = when => DAY.format(new Date(when));

/** A measure's value in its unit; a dash for nothing. */
export function figure(value, unit) {
  if (value === null || value === undefined) return '–';
  if (unit === 'SHARE') return `${Math.round(value * 100)}%`;
  const said = value.toLocaleString('en-GB', { maximumFractionDigits: unit === 'COUNT' ? 0 : 1 });
  return unit === 'DAYS' ? `${said} days` : unit === 'POUNDS' ? `£${said}` : said;
}

const PACES = { TOO_FEW: 'too few have gone to say', HOLDS: 'as many come as go', MORE_COMES: 'more come than go', LESS_COMES: 'fewer come than go' };

/** What there being more or fewer than fits the pace comes to. */
export const pace = code => PACES[code] ?? '';

const RECKONED_FROM = { NOTED: 'minutes noted on forms', IN_HANDS: 'steps in hands' };

/** Which minutes a safe caseload is reckoned from. */
export const reckonedFrom = code => RECKONED_FROM[code] ?? '';

const VARIATIONS = {
  COMMON_CAUSE: 'Varies by chance', IMPROVEMENT_HIGH: 'Improvement: higher than by chance', IMPROVEMENT_LOW: 'Improvement: lower than by chance',
  CONCERN_HIGH: 'Concern: higher than by chance', CONCERN_LOW: 'Concern: lower than by chance', NEUTRAL_HIGH: 'Higher than by chance', NEUTRAL_LOW: 'Lower than by chance'
};
const ASSURANCES = { CONSISTENTLY_MEETS: 'Meets its target month by month', CONSISTENTLY_MISSES: 'Will go on missing its target unless something changes', HIT_OR_MISS: 'Meets its target by chance' };

export const variation = code => VARIATIONS[code] ?? '';
export const assurance = code => ASSURANCES[code] ?? '';

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' });

/** "22 Nov 2026, 15:04" */
export const moment = when => when ? MOMENT.format(new Date(when)) : '–';
