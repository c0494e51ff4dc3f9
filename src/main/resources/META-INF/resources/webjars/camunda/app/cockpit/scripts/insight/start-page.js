// The first thing a manager sees in Cockpit: the worst places, and the way to all of them.
import { ask, element, fill, table } from './parts.js';
import { cells, headline, HEADS } from './places.js';

const FIRST = 5;

export const startPage = path => async place => {
  const { areas, partnerKinds, places } = await ask('insight/waiting');
  const waiting = places.filter(({ stillWaiting }) => stillWaiting.people > 0);
  fill(place, element('section', { class: 'fitnote-insight' },
    element('h2', {}, 'Where people wait'),
    headline(waiting, partnerKinds, areas) ?? element('p', {}, 'Nobody waits for anything at the moment.'),
    waiting.length > 0 ? table(`The first ${Math.min(FIRST, waiting.length)} of ${waiting.length} places`, HEADS, waiting.slice(0, FIRST).map(one => cells(one, partnerKinds, areas))) : null,
    element('p', {}, element('a', { href: `#${path}` }, 'See all places'))));
};
