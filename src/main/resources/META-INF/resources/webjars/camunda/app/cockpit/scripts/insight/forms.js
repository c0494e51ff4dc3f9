// Forms of our pages: what cannot be taken is said at the field, nothing typed is lost, and the first such field has the focus.
import { element } from './parts.js';

let fields = 0;

/** A question with room for a sentence that says what is wrong with the answer. */
export function field(question, input) {
  const problem = element('span', { id: `fitnote-problem-${++fields}`, class: 'fitnote-problem-here', role: 'alert' });
  input.setAttribute('aria-describedby', problem.id);
  return {
    input,
    label: element('div', { class: 'fitnote-wide' }, element('label', { class: 'fitnote-choice' }, element('span', {}, question), input), problem),
    say(sentence) {
      problem.textContent = sentence;
      input.setAttribute('aria-invalid', String(sentence !== ''));
    }
  };
}

/** A question with a few answers, [code, words] each; `none` says what an empty answer means. */
export const choice = (question, choices, none = '') => field(question, element('select', {}, element('option', { value: '' }, none),
  ...choices.map(([code, words]) => element('option', { value: code }, words))));

/** Some of the fields under one heading. */
export const group = (fields, legend, ...names) => element('fieldset', { class: 'fitnote-group' }, element('legend', {}, legend), element('div', { class: 'fitnote-row' }, ...names.map(name => fields[name].label)));

/** What is typed or chosen, by the fields' names. */
export const answers = fields => Object.fromEntries(Object.entries(fields).map(([name, { input }]) => [name, input.value]));

/**
 * A form. `send` hands the answers in, `sent` comes after that; `trouble` takes a refusal that no field can say. `parts` is what the form shows, its fields one below the other
 * where nothing else is given.
 */
export function form(head, fields, press, { send, sent, trouble, note = null, parts = Object.values(fields).map(({ label }) => label) }) {
  const submit = async event => {
    event.preventDefault();
    Object.values(fields).forEach(one => one.say(''));
    try {
      await send();
    } catch (refusal) {
      const problems = (refusal.problems ?? []).filter(({ field: at }) => fields[at]);
      problems.forEach(({ field: at, message }) => fields[at].say(message));
      if (problems.length === 0) throw refusal;
      fields[problems[0].field].input.focus();
      return;
    }
    await sent();
  };
  return element('form', { class: 'fitnote-not-printed', novalidate: true, onsubmit: event => submit(event).catch(trouble) }, element('h2', {}, head), note ? element('p', {}, note) : null,
    ...parts, element('button', { type: 'submit', class: 'btn btn-primary' }, press));
}
