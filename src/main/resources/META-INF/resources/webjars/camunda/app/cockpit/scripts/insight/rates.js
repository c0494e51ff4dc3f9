// What would have happened anyway: which rates an area has agreed, and the form in which its manager writes one down.
import { ask, element, table } from './parts.js';
import { choice, field, form } from './forms.js';

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
    rate: percent('How many in a hundred reach it without support?'),
    lower: percent('The true rate is at least (per cent)'),
    upper: percent('The true rate is at most (per cent)'),
    method: choice('How was the rate found?', of(choices.methods)),
    source: field('Where does it come from? A study and its year, for example (no names of people)', element('input', { type: 'text', maxlength: '200', autocomplete: 'off' })),
    agreedBy: field('Who agreed it for the partnership? (first and last name)', element('input', { type: 'text', maxlength: '200', autocomplete: 'off' })),
    agreedOn: field('On which day?', element('input', { type: 'date' }))
  };
  const group = (legend, ...names) => element('fieldset', { class: 'fitnote-group' }, element('legend', {}, legend), element('div', { class: 'fitnote-row' }, ...names.map(name => fields[name].label)));
  return form('Write down an agreed rate', fields, 'Write it down', {
    note: 'Once written down it stays. A rate for the same people that is written down later takes its place.',
    parts: [group('For whom', 'outcome', 'startedAs', 'timeOutOfWork', 'mainNeed', 'ageBand', 'since'), group('The rate', 'rate', 'lower', 'upper', 'method', 'source'), group('The agreement', 'agreedBy', 'agreedOn')],
    send: () => ask('insight/outcomes/rates', { method: 'POST', body: { area, ...Object.fromEntries(Object.entries(fields).map(([name, { input }]) => [name, input.value])) } }),
    sent: () => again('The rate is written down and counts from now on.'),
    trouble
  });
}

const percent = question => field(question, element('input', { type: 'text', inputmode: 'decimal', maxlength: '8', autocomplete: 'off' }));
