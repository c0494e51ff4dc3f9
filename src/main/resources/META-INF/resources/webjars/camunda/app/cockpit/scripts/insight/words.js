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

export const number = (count, unit, units = `${unit}s`) => `${count.toLocaleString('en-GB')} ${count === 1 ? unit : units}`;

/** What changed since before: "up 3", "down 2", "the same". */
export const change = by => by > 0 ? `up ${by}` : by < 0 ? `down ${-by}` : 'the same';
