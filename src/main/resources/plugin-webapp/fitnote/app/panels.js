import { element, button } from './elements.js';
import { endpoints, webapps } from './server.js';
import { dateInWords } from './words.js';

// The parts of the Form tab around the form. Each function makes one and knows nothing of the tab.

/** A day as people write it, "12 March 1984"; everything else as it is. */
const said = value => /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateInWords(value) : value;

/** Who this is about and what to do here. */
export function introduction({ about, guidance, downloads }) {
  return [
    about.length > 0 ? element('dl', { class: 'fitnote-about' }, ...about.map(({ label, value }) => element('div', {}, element('dt', {}, label), element('dd', {}, said(value))))) : null,
    guidance ? element('p', { class: 'fitnote-guidance' }, guidance) : null,
    ...Object.entries(downloads).map(([label, address]) => element('p', {}, element('a', { href: `${endpoints}/${address}`, download: true }, label)))
  ].filter(Boolean);
}

/** A message that stays until the person has done something about it. */
export function notice(title, message, ...actions) {
  return element('div', { class: 'fitnote-notice', role: 'alert', tabindex: '-1' }, element('h3', {}, title), element('p', {}, message), ...actions);
}

export function signedOutNotice(tryAgain) {
  const signIn = element('a', { href: `${webapps}/app/tasklist/default/`, target: '_blank', rel: 'noopener' }, 'Sign in again (opens in a new tab)');
  return notice('You have been signed out', 'What you typed is still here.',
    element('p', {}, signIn, ', come back to this page, then press Try again.'), button('Try again', tryAgain, 'primary'));
}

/** What may happen to a person at any time, whatever the task at hand. */
export function somethingHasChanged(ways, start) {
  if (ways.length === 0) return null;
  return element('details', { class: 'fitnote-any-time' }, element('summary', {}, 'Something has changed'),
    element('p', {}, 'This opens a short form. What you typed here is kept.'),
    ...ways.map(({ key, label }) => button(label, () => start(key))));
}

/** Throwing away what was started by mistake, asked for twice. */
export function discarding(discard) {
  const question = element('div', { class: 'fitnote-discard', role: 'group', 'aria-label': 'Discard', hidden: true },
    element('p', {}, 'Discard this form? Nothing of it will be kept.'),
    button('Yes, discard it', discard, 'warning'),
    button('No, keep it', () => { question.hidden = true; ask.hidden = false; ask.focus(); }));
  const ask = button('Discard', () => { ask.hidden = true; question.hidden = false; question.querySelector('button:last-child').focus(); });
  return element('div', {}, ask, question);
}
