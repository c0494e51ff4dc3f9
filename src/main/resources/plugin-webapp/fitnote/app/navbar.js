import { ask } from './server.js';
import { element, button } from './elements.js';
import { me } from './me.js';
import { dateInWords } from './words.js';
import { openTask, refreshList, say, tellTime } from './tasklist.js';

const STEPS = [['1 day', 1], ['1 week', 7], ['4 weeks', 28], ['13 weeks', 91]];

/** The ways in that this user has, and in the demo the clock. Tasklist draws this once after every sign-in. */
export async function showNavbar(place, scope) {
  place.className = 'fitnote-navbar';
  const user = await me().catch(() => null);
  if (!user) return;
  if (user.clock) tellTime(user.clock.now, scope);
  const atAnyTime = user.waysIn.filter(way => way.anyTime);
  place.replaceChildren(...user.waysIn.filter(way => !way.anyTime).map(way => wayIn(way, scope)),
    ...atAnyTime.length > 0 ? [menu('Something has changed', ...atAnyTime.map(way => wayIn(way, scope)))] : [],
    ...user.pages.map(({ label, address }) => element('a', { class: 'fitnote-page', href: address }, label)),
    ...user.clock?.mayMove ? demonstration(user.clock, scope) : []);
}

/** Opens below its title; Escape closes it and goes back there. */
function menu(title, ...content) {
  const popover = element('details', { class: 'fitnote-menu' }, element('summary', {}, title), element('div', { role: 'group' }, ...content));
  popover.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    popover.open = false;
    popover.querySelector('summary').focus();
  });
  popover.addEventListener('click', event => { if (event.target.closest('.way-in, button') && !event.target.closest('.stays-open')) popover.open = false; });
  return popover;
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

/** What an administrator can do in the demonstration. Both move its clock, and then the page tells the new time everywhere. */
function demonstration({ now }, scope) {
  const date = element('span', {}, dateInWords(now));
  const moved = now => { date.textContent = dateInWords(now); tellTime(now, scope); refreshList(scope); };
  return [personas(moved), clock(date, moved)];
}

function clock(date, moved) {
  const move = async (label, days) => {
    try {
      const { now } = await ask('demo/clock', { method: 'POST', body: { days } });
      moved(now);
      say(`${label} later: it is now ${dateInWords(now)}.`);
    } catch (refusal) {
      say(refusal.message);
    }
  };
  const title = element('span', {}, 'Demo date: ', date);
  const popover = menu(title, element('p', {}, 'Move the clock forward'), element('div', { class: 'stays-open' }, ...STEPS.map(([label, days]) => button(`+ ${label}`, () => move(label, days)))));
  popover.classList.add('fitnote-clock');
  return popover;
}

/** Made-up people to bring to a state of their journey. They are asked for when the menu is first opened; playing one moves the demonstration's clock. */
function personas(moved) {
  const status = element('p', { class: 'fitnote-stage', role: 'status' }, 'Loading…');
  const content = element('div', { class: 'stays-open' });
  const popover = menu('Demo people', element('p', {}, 'Bring a made-up person to a moment of their journey. The demo date moves with it.'), status, content);
  const stage = new Stage(status, () => content.querySelectorAll('button'), moved);
  const show = people => { content.replaceChildren(...people.map(person => persona(person, stage))); stage.look(); };
  popover.classList.add('fitnote-personas');
  popover.addEventListener('toggle', () => {
    if (!popover.open || popover.dataset.loaded) return;
    popover.dataset.loaded = 'true';
    ask('demo/personas').then(show, refusal => { status.textContent = refusal.message; delete popover.dataset.loaded; });
  });
  return popover;
}

function persona({ code, title, states }, stage) {
  const where = element('select', { 'aria-label': `${title}: until` }, ...states.map(state => element('option', { value: state }, state)), element('option', { value: '' }, 'The end'));
  const play = button('Play', () => stage.play(code, where.value || null));
  play.setAttribute('aria-label', `Play: ${title}`);
  return element('p', {}, `${title} `, where, ' ', play);
}

/** One person is played at a time, on the server; it takes up to a minute, and this says when it is over. */
class Stage {
  constructor(status, buttons, moved) {
    Object.assign(this, { status, buttons, moved, watching: false });
  }

  async play(code, state) {
    if (this.watching) return;
    try {
      this.show(await ask(`demo/personas/${encodeURIComponent(code)}`, { method: 'POST', body: { state } }));
    } catch (refusal) {
      this.status.textContent = refusal.message;
    }
  }

  /** Also after a reload, or where somebody else has begun: one look says how it stands. */
  async look() {
    try {
      this.show(await ask('demo/personas/stage'));
    } catch {
      this.show(null);
    }
  }

  show(played) {
    const watched = this.watching;
    this.watching = played?.playing ?? false;
    // The buttons stay where the keyboard is; a press while somebody is played does nothing.
    this.buttons().forEach(one => one.setAttribute('aria-disabled', this.watching));
    this.tell(played ? played.message : '');
    if (this.watching) setTimeout(() => this.look(), 1000);
    else if (watched && played) {
      say(played.message);
      me().then(({ clock }) => this.moved(clock.now), refusal => say(refusal.message));
    }
  }

  tell(message) {
    if (this.status.textContent !== message) this.status.textContent = message;
  }
}
