// What years cost: what an area has agreed, and the form in which its manager writes it down.
import { ask, element, table } from './parts.js';
import { answers, choice, form, group } from './forms.js';
import { figure, grounds, words } from './agreement.js';

/** The costs of the area; `years` is null for who reads only. `again` draws the page anew and says what was done; `trouble` says what could not be. */
export function costs({ agreed, years }, area, again, trouble) {
  return element('div', {},
    element('h2', {}, 'What it cost'),
    element('p', {}, 'What supporting the people who were referred in a year cost, as the partnership agreed. Of a year of which only some months are counted, as many twelfths of its cost are. '
      + 'What was agreed stays; a later version takes its place.'),
    agreed.length === 0 ? element('p', {}, 'Nobody has agreed a cost yet, so no outcome has one.')
      : table('Agreed costs', ['Referred in', 'Area', 'Cost', 'What is in it', 'Source', 'Agreed by', 'Version'],
        agreed.map(one => [String(one.year), one.area, one.pounds, one.covers, one.source, one.agreed, one.holds ? String(one.version) : `${one.version}, replaced`])),
    years ? agreeing(years, area, again, trouble) : null);
}

function agreeing(years, area, again, trouble) {
  const fields = {
    year: choice('People referred in', years.map(({ code, words: said }) => [code, said])),
    pounds: figure('What did it cost? (whole pounds)', '14'),
    covers: words('What is in it? Pay, rooms, what partners are paid, for example'),
    ...grounds('An account and its year')
  };
  return form('Write down an agreed cost', fields, 'Write the cost down', {
    note: 'Once written down it stays. A cost of the same year that is written down later takes its place.',
    parts: [group(fields, 'The cost', 'year', 'pounds', 'covers', 'source'), group(fields, 'The agreement about the cost', 'agreedBy', 'agreedOn')],
    send: () => ask('insight/outcomes/costs', { method: 'POST', body: { area, ...answers(fields) } }),
    sent: () => again('The cost is written down and counts from now on.'),
    trouble
  });
}
