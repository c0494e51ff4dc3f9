import { ask } from './server.js';
import { element, button } from './elements.js';
import { me } from './me.js';
import { dateInWords } from './words.js';
import { openTask, refreshList, say } from './tasklist.js';

const STEPS = [['1 day', 1], ['1 week', 7], ['4 weeks', 28], ['13 weeks', 91]];

/** The ways in that this user has, and in the demo the clock. Tasklist draws this once after every sign-in. */
export async function showNavbar(place, scope) {
  place.className = 'fitnote-navbar';
  const user = await me().catch(() => null);
  if (!user) return;
  place.replaceChildren(...user.waysIn.map(way => wayIn(way, scope)), ...user.clock?.mayMove ? [clock(user.clock, scope)] : []);
}

function wayIn({ key, label }, scope) {
  let starting = false;
  return button(label, async () => {
    // A second press would start a second one.
    if (starting) return;
    starting = true;
    try {
      const { task } = await ask(`ways-in/${encodeURIComponent(key)}`, { method: 'POST', body: { fromTask: null } });
      openTask(task, scope);
    } catch (refusal) {
      say(refusal.message);
    } finally {
      starting = false;
    }
  }, 'way-in');
}

function clock({ now }, scope) {
  const date = element('span', {}, dateInWords(now));
  const move = async (label, days) => {
    try {
      const moved = await ask('demo/clock', { method: 'POST', body: { days } });
      date.textContent = dateInWords(moved.now);
      say(`${label} later: it is now ${dateInWords(moved.now)}.`);
      refreshList(scope);
    } catch (refusal) {
      say(refusal.message);
    }
  };
  const popover = element('details', { class: 'fitnote-clock' }, element('summary', {}, 'Demo date: ', date),
    element('div', { role: 'group', 'aria-label': 'Move the clock forward' }, element('p', {}, 'Move the clock forward'),
      ...STEPS.map(([label, days]) => button(`+ ${label}`, () => move(label, days)))));
  popover.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    popover.open = false;
    popover.querySelector('summary').focus();
  });
  return popover;
}
