// form-js has no translation hook and speaks of "Field"; people need to know which answer, and what to do about it.

const SAYINGS = [
  [/is required/i, ({ label, type }) => type === 'checkbox' ? `Tick to go on: ${label}` : `Give an answer: ${label}`],
  [/minimum length of (\d+)/i, ({ label }, length) => `Use ${length} characters or more: ${label}`],
  [/maximum length of (\d+)/i, ({ label }, length) => `Use ${length} characters or fewer: ${label}`],
  [/minimum value of (\S+?)\.?$/i, ({ label }, value) => `Give a number of ${value} or more: ${label}`],
  [/maximum value of (\S+?)\.?$/i, ({ label }, value) => `Give a number of ${value} or less: ${label}`],
  [/not a number|be an integer/i, ({ label }) => `Give a whole number: ${label}`],
  [/at most (\d+) decimal/i, ({ label }, digits) => `Give a number with at most ${digits} decimal places: ${label}`],
  [/match pattern/i, ({ label, description }) => `Check how this is written: ${label}${description ? ` (${description.replace(/\.$/, '')})` : ''}`],
  [/valid email/i, ({ label }) => `Give an email address, for example name@example.org: ${label}`],
  [/phone number/i, ({ label }) => `Give a phone number with its country code, for example +44 20 7946 0123: ${label}`]
];

/** What to say to a person instead of form-js's own sentence. A message that the form's designer wrote stays as it is. */
export function plainly(field, message) {
  if (message === field.validate?.patternErrorMessage) return message;
  const named = { ...field, label: (field.label || field.dateLabel || field.timeLabel || 'this question').replace(/[?:.]+$/, '') };
  for (const [pattern, say] of SAYINGS) {
    const found = message.match(pattern);
    if (found) return say(named, ...found.slice(1));
  }
  return message;
}

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

export const dateInWords = when => DATE.format(new Date(when));
export const timeInWords = when => TIME.format(new Date(when));
