// Places where people wait, as sentences and cells. The page and the dashboard say them alike.
import { diagram, element } from './parts.js';
import { change, number, owner, time, timeOrNotYet, trend } from './words.js';

/** "Physiotherapy" */
export const kindOf = (kind, kinds) => kinds.find(({ code }) => code === kind)?.words ?? kind;

/** "Book first appointment (Physiotherapy)" */
const named = (place, kinds) => place.partnerKind ? `${place.name} (${kindOf(place.partnerKind, kinds)})` : place.name;

/** " in Greater Manchester", for who sees several areas. */
const inArea = ({ area }, areas) => areas.length > 1 ? ` in ${areas.find(({ code }) => code === area)?.words ?? area}` : '';

/** The worst place in one sentence; null where nobody waits. */
export function headline([worst], kinds, areas) {
  if (!worst || worst.stillWaiting.people === 0) return null;
  const { people, late, half } = worst.stillWaiting;
  return element('p', { class: 'fitnote-headline' },
    'The longest standstill is ', diagram(worst.definition, named(worst, kinds)),
    `${inArea(worst, areas)}: ${number(people, 'person waits', 'people wait')} for ${owner(worst.owner)}, half of them for ${time(half)} or longer`,
    late > 0 ? `, and ${late === people ? 'all' : late} past the clock.` : '.');
}

export const HEADS = ['Where', 'Waits for', 'Waiting now', 'Past the clock', 'Half wait longer than', '1 in 10 waits longer than', 'Longest', 'Half are through within',
  'Beside the 3 months before', 'Of those that ended: half within', 'Score'];

export function cells(place, kinds, areas) {
  const { stillWaiting: now, through, ended, trend: direction, score } = place;
  return [
    element('span', {}, diagram(place.definition, named(place, kinds)), element('small', {}, `${place.processName}${inArea(place, areas)}`)),
    owner(place.owner),
    element('span', {}, String(now.people), element('small', {}, `${change(now.people - now.fourWeeksAgo)} in 4 weeks`)),
    String(now.late), time(now.half), time(now.nineInTen), time(now.longest),
    element('span', {}, timeOrNotYet(through.half), through.nineInTen === null ? null : element('small', {}, `9 in 10 within ${time(through.nineInTen)}`)),
    element('span', {}, trend(direction), ended.nineInTenBefore === null ? null : element('small', {}, `9 in 10 that ended: ${time(ended.nineInTen)}, before: ${time(ended.nineInTenBefore)}`)),
    element('span', {}, time(ended.half), ended.nineInTen === null ? null : element('small', {}, `9 in 10 within ${time(ended.nineInTen)}`)),
    inParts(score)
  ];
}

/** The score never stands alone: its parts are a press away, and drawn. */
function inParts({ total, lateness, growth, blocks, rework }) {
  const parts = [['past the clock', lateness, `${Math.round(lateness.of)} days in all`, 40], ['growth', growth, `${change(growth.of)} in 4 weeks`, 30],
    ['standing still', blocks, `${Math.round(blocks.of)} days blocked`, 20], ['done again', rework, `${rework.of.toFixed(1)} times more than once`, 10]];
  return element('details', { class: 'fitnote-score' },
    element('summary', {}, String(Math.round(total)), element('span', { class: 'fitnote-bar', 'aria-hidden': 'true' },
      ...parts.map(([, { points }], place) => element('span', { class: `fitnote-part-${place + 1}`, style: `width:${points}%` })))),
    element('ul', {}, ...parts.map(([what, { points }, of, most]) => element('li', {}, `${Math.round(points)} of ${most}: ${what}, ${of}`))));
}
