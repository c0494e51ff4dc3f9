// The few things that Camunda's Tasklist has to be told or asked. All of it goes through the address, the page or the scope that Tasklist
// hands to a plugin; where a later version no longer hands one over, Tasklist's own refresh every ten seconds does the same, later.

import { element, button } from './elements.js';

export const FORM_TAB = 'fitnote-form';

/** Opens a task on its form and keeps the chosen filter. */
export function openTask(task, scope) {
  changeAddress(search => { search.set('task', task); search.set('detailsTab', FORM_TAB); });
  refreshList(scope);
}

/** Closes the task, which is done or gone, and moves the focus to the list, where the next one waits. */
export function backToList(task, scope) {
  gone.add(task);
  document.querySelectorAll(`.tasks-list li.task a[href*="task=${task}"]`).forEach(link => hide(link));
  refreshListSoon(scope?.$root);
  // The answer may have taken so long that somebody has opened the next task meanwhile; that one stays.
  if (address().get('task') !== task) return;
  // The change of address reads the list. Asking for it as well would make Tasklist look for the task that has just gone.
  changeAddress(search => { search.delete('task'); search.delete('detailsTab'); });
  const list = document.querySelector('.tasks-list');
  list?.setAttribute('tabindex', '-1');
  list?.focus();
}

// A list that was asked for before the last step still names its task. A task that is gone never comes back, so its card need not be shown again.
const gone = new Set();

/** Hides the card that this place belongs to, where its task is done or gone. */
export function hideIfGone(place, task) {
  // Tasklist puts the place into the page after it asks for the card.
  if (gone.has(task)) queueMicrotask(() => hide(place));
}

function hide(place) {
  const card = place.closest('li.task');
  if (card) card.hidden = true;
}

const address = () => new URLSearchParams(location.hash.split('?')[1] ?? '');

function changeAddress(change) {
  const search = address();
  change(search);
  location.hash = `#/?${search}`;
}

/** Reads the list again, and once more a moment later: the next step of a pathway is made by a job. */
export function refreshList(scope) {
  const root = scope?.$root;
  root?.$broadcast?.('refresh');
  refreshListSoon(root);
}

function refreshListSoon(root) { setTimeout(() => root?.$broadcast?.('refresh'), 1500); }

/** The demonstration's clock may be ahead of the browser's; "due in three days" counts from there. */
export function tellTime(now, scope) { scope?.$root?.$broadcast?.('fitnote.now', now); }

/** Claimed or given back by our own button: Tasklist's header must say so too. */
export function refreshTask(scope) {
  scope?.taskData?.changed?.('task');
  refreshList(scope);
}

/** Calls back when Tasklist's header names another assignee: claimed, given back or reassigned there, or by shortcut. Answers how to stop. */
export function whenAssigneeChanges(callback) {
  const header = document.querySelector('[cam-tasklist-task-meta]');
  if (!header) return () => {};
  const named = () => header.querySelector('.assignee')?.textContent.replace(/\s+/g, ' ').trim();
  let before = named();
  let timer;
  // Every change counts, also one that is taken back within the pause: something of ours may have been read in between.
  const observer = new MutationObserver(() => {
    const now = named();
    if (now === before) return;
    before = now;
    clearTimeout(timer);
    timer = setTimeout(callback, 300);
  });
  observer.observe(header, { childList: true, subtree: true, characterData: true });
  return () => { clearTimeout(timer); observer.disconnect(); };
}

/** Tasklist leaves for the sign-in page as soon as the session is gone. It must not while somebody's typing is on the screen. Answers how to stop. */
export function whenSignedOut(scope, stay) {
  return scope?.$root?.$on?.('authentication.login.required', event => { if (stay()) event.preventDefault(); }) ?? (() => {});
}

/** Says something that outlives the tab it comes from, on the screen and to a screen reader. */
export function say(message) {
  const text = element('span', {}, message);
  const dismiss = button('Close', () => text.parentNode === region && region.replaceChildren());
  region.replaceChildren(text, dismiss);
  clearTimeout(say.timer);
  say.timer = setTimeout(() => region.replaceChildren(), 12000);
}

const region = element('div', { class: 'fitnote-said', role: 'status', 'aria-live': 'polite' });
document.body.append(region);
