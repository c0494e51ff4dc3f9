import { element } from './elements.js';

/** "There is a problem" above the form and "Please confirm" below it. Each takes the focus when it appears. */
export class Problems {

  summary = element('div', { class: 'fitnote-problems', role: 'alert', tabindex: '-1', hidden: true });
  questions = element('fieldset', { class: 'fitnote-confirm', tabindex: '-1', hidden: true });

  clearSummary() {
    this.summary.hidden = true;
    this.summary.replaceChildren();
  }

  clear() {
    this.clearSummary();
    this.questions.hidden = true;
    this.questions.replaceChildren();
  }

  /**
   * @param refused    `[{ message, field }]`: what has to change
   * @param toConfirm  `[{ message, rule }]`: what may stay as it is if the person says so
   * @param focuser    gives, for a field, the function that moves the focus there
   */
  show(refused, toConfirm, focuser) {
    const confirmed = new Set(this.confirmed());
    this.clear();
    if (toConfirm.length > 0) {
      this.questions.append(element('legend', {}, 'Please confirm'),
        element('p', {}, 'Change the answer above, or tick to say that it is right, and choose Complete again.'),
        ...toConfirm.map(({ message, rule }) => element('label', {}, element('input', { type: 'checkbox', value: rule, checked: confirmed.has(rule) }), element('span', {}, message))));
      this.questions.hidden = false;
    }
    if (refused.length > 0) {
      this.summary.append(element('h3', {}, 'There is a problem'), element('ul', {}, ...refused.map(problem => element('li', {}, line(problem, focuser)))));
      this.summary.hidden = false;
    }
    const first = refused.length > 0 ? this.summary : this.questions;
    first.focus();
    first.scrollIntoView({ block: 'nearest' });
  }

  /** The rules whose question has been ticked. */
  confirmed() { return [...this.questions.querySelectorAll('input:checked')].map(box => box.value); }
}

function line({ message, field }, focuser) {
  const focus = focuser(field);
  if (!focus) return message;
  return element('a', { href: '', onclick: event => { event.preventDefault(); focus(); } }, message);
}
