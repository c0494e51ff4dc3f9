import { ask } from './server.js';
import { element } from './elements.js';
import { forgetWithUser } from './me.js';

// Every look at a card is written to the access log, and Tasklist looks at its list every ten seconds: so what is known stays for a while.
const FRESH = 30000;

const known = new Map();
let waiting = new Map();

/** Puts the person's name and the reason on a card for as long as it is there. All cards drawn in one go are asked for in one request. */
export function showCard(place, task, scope) {
  place.className = 'fitnote-card';
  const old = known.get(task);
  if (old) write(place, old.card);
  look(place, task);
  scope.$on('refresh', () => look(place, task));
}

function look(place, task) {
  if (Date.now() - known.get(task)?.at < FRESH) return;
  if (waiting.size === 0) setTimeout(askForWaiting);
  waiting.set(task, [...(waiting.get(task) ?? []), place]);
}

forgetWithUser(() => known.clear());

async function askForWaiting() {
  const places = waiting;
  waiting = new Map();
  const query = new URLSearchParams([...places.keys()].map(task => ['task', task]));
  // Without names the list still works, and Tasklist itself says when the session is gone.
  const cards = await ask(`cards?${query}`).catch(() => null);
  if (!cards) return;
  const at = Date.now();
  for (const [task, shown] of places) {
    const card = cards[task] ?? null;
    known.set(task, { card, at });
    shown.forEach(place => write(place, card));
  }
}

function write(place, card) {
  place.replaceChildren(...card ? [
    element('span', { class: 'fitnote-card-person' }, card.person ?? ''),
    element('span', { class: 'fitnote-card-reference' }, card.caseReference ?? ''),
    element('span', { class: 'fitnote-card-reason' }, card.reason ?? '')
  ].filter(part => part.textContent) : []);
}
