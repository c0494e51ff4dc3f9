import { element } from './elements.js';
import { Problems } from './problems.js';
import { introduction, notice } from './panels.js';

/** The places of the Form tab, from top to bottom, and how something gets into them. */
export class Layout {

  #intro = element('div');
  #notices = element('div');
  #actions = element('div', { class: 'fitnote-actions' });
  #said = element('p', { class: 'fitnote-draft', role: 'status', 'aria-live': 'polite' }, 'Loading the form');
  #extras = element('div', { class: 'fitnote-extras' });

  problems = new Problems();
  box = element('div', { class: 'fitnote-form' });

  constructor(place, task) {
    place.append(element('section', { class: 'fitnote', 'aria-label': 'Form', 'data-task': task },
      this.#intro, this.#notices, this.problems.summary, this.box, this.problems.questions, this.#actions, this.#said, this.#extras));
  }

  introduce(view) { this.#intro.replaceChildren(...introduction(view)); }

  offer(actions, extras = []) {
    this.#actions.replaceChildren(...actions.filter(Boolean));
    this.#extras.replaceChildren(...extras.filter(Boolean));
  }

  /** A message that stays until something is done about it. It takes the focus. */
  notify(title, message, ...actions) { this.show(notice(title, message, ...actions)); }

  show(panel) {
    this.#notices.replaceChildren(panel);
    panel.focus();
    panel.scrollIntoView({ block: 'nearest' });
  }

  clearNotices() { this.#notices.replaceChildren(); }

  /** A line in passing, below the buttons. */
  say(text) { this.#said.textContent = text; }

  // Not `disabled`: that would throw the focus away.
  set busy(busy) { this.#actions.setAttribute('aria-busy', busy); }

  focusActions() { this.#actions.querySelector('button')?.focus(); }
}
