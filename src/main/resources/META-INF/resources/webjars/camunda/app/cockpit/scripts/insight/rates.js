// What would have happened anyway: which rates an area has agreed, and the form in which its manager writes one down.
import { ask, element, table } from './parts.js';
import { answers, choice, form, group } from './forms.js';
import { figure, grounds } from './agreement.js';

const PERCENT = '8';

/** The rates of the area; `choices` is null for who reads only. `again` draws the page anew and says what was done; `trouble` says what could not be. */
export function rates({ agreed, choices }, area, again, trouble) {
  return element('div', {},
    element('h2', {}, 'What would have happened anyway'),
    element('p', {}, 'How many people in a hundred reach an outcome without support, as the partnership agreed. Where rates hold for at least nine in ten of the people of an outcome, it is shown net. '
      + 'What was agreed stays; a later version takes its place.'),
    agreed.length === 0 ? element('p', {}, 'Nobody has agreed a rate yet, so every figure is gross.')
      : table('Agreed rates without support', ['Outcome', 'Area', 'People', 'Referred', 'Rate', 'True rate between', 'How it was found', 'Source', 'Agreed by', 'Version'],
        agreed.map(one => [one.outcome, one.area, one.people, one.referred, one.rate, one.interval, one.method, one.source, one.agreed, String(one.version)])),
    choices ? agreeing(choices, area, again, trouble) : null);
}

function agreeing(choices, area, again, trouble) {
  const of = list => list.map(({ code, words }) => [code, words]);
  const fields = {
    outcome: choice('Which outcome?', of(choices.outcomes)),
    startedAs: choice('Work at the start', of(choices.startedAs), 'Everybody'),
    timeOutOfWork: choice('Time out of work', of(choices.timesOutOfWork), 'Everybody'),
    mainNeed: choice('Main need', of(choices.mainNeeds), 'Everybody'),
    ageBand: choice('Age', of(choices.ageBands), 'Everybody'),
    since: choice('Referred since the beginning of', of(choices.years)),
    rate: figure('How many in a hundred reach it without support?', PERCENT),
    lower: figure('The true rate is at least (per cent)', PERCENT),
    upper: figure('The true rate is at most (per cent)', PERCENT),
    method: choice('How was the rate found?', of(choices.methods)),
    ...grounds('A study and its year')
  };
  return form('Write down an agreed rate', fields, 'Write it down', {
    note: 'Once written down it stays. A rate for the same people that is written down later takes its place.',
    parts: [group(fields, 'For whom', 'outcome', 'startedAs', 'timeOutOfWork', 'mainNeed', 'ageBand', 'since'), group(fields, 'The rate', 'rate', 'lower', 'upper', 'method', 'source'), group(fields, 'The agreement', 'agreedBy', 'agreedOn')],
    send: () => ask('insight/outcomes/rates', { method: 'POST', body: { area, ...answers(fields) } }),
    sent: () => again('The rate is written down and counts from now on.'),
    trouble
  });
}
