import { webapps } from './server.js';
import { plainly } from './words.js';
import { element } from './elements.js';

const vendor = `${webapps}/app/tasklist/scripts/vendor/`;
let library;

/** Brings form-js, once, when the first form is shown: nobody pays for it while looking at a list. */
export function formLibrary() {
  library ??= Promise.all([import(`${vendor}form-viewer.umd.js`), styleSheet(`${vendor}form-js.css`)])
    .then(() => globalThis.FormViewer)
    .catch(error => { library = undefined; throw error; });
  return library;
}

function styleSheet(href) {
  return new Promise((loaded, failed) => {
    const link = element('link', { rel: 'stylesheet', href, onload: loaded, onerror: () => { link.remove(); failed(new Error('The style of the form did not load.')); } });
    // Before every other sheet, so that ours has the last word.
    document.head.prepend(link);
  });
}

const CONTROLS = 'input:not([type=hidden]), textarea, select, button, [tabindex="0"]';

/** One form-js form in one place, for as long as that place is there. */
export class TaskForm {

  #form;
  #box;
  #names;
  #refusals = [];
  #checking = false;
  #lastAnswers = '';
  #writable = false;

  /** @param heard  `{ changed(answers), submitted(answers, mistakes) }` */
  constructor({ Form }, box, heard) {
    this.#box = box;
    // Without form-js's own delay every letter is in the form at once: there is nothing to flush.
    this.#form = new Form({ container: box, debounce: false, properties: { readOnly: true } });
    this.#validateInPlainWords();
    this.#form.on('changed', () => this.#tellChanges(heard.changed));
    this.#form.on('presubmit', () => { this.#refusals = []; this.#checking = true; });
    this.#form.on('submit', ({ data, errors }) => { this.#checking = false; heard.submitted(this.#onlyAnswers(data), this.#mistakes(errors)); });
  }

  /** Shows the schema with these values, in place of what was there. */
  fill(schema, values) {
    this.#names = namesOfAnswers(schema.components);
    // The two buttons below the form are ours; a designer's own would complete past them.
    this.#form.importSchema({ ...schema, components: withoutButtons(schema.components) }, values);
    this.#lastAnswers = JSON.stringify(this.answers());
  }

  setWritable(writable) {
    if (writable === this.#writable) return;
    this.#writable = writable;
    this.#form.setProperty('readOnly', !writable);
  }

  /** What is in the form now, without the facts that it only shows. */
  answers() { return this.#onlyAnswers(this.#form._getState().data ?? {}); }

  /** Checks everything and tells `heard.submitted`. */
  async submit() {
    if (this.#box.contains(document.activeElement)) document.activeElement.blur();
    await this.#settled();
    if (this.#writable) this.#form.submit();
  }

  /** Puts the server's messages at their fields, where they stay until the answer changes or is sent again. */
  refuse(problems) {
    const data = this.#form._getState().data;
    this.#refusals = problems.flatMap(({ field, message }) => this.#instancesAt(field)
      .map(instance => ({ instance: nameOf(instance), value: JSON.stringify(valueAt(data, instance.valuePath)), message })));
    this.#checking = true;
    this.#form.validate();
    this.#checking = false;
  }

  /** A function that moves the focus to the field with this path ("goal", "actions[1].step"), or null where it is not on the screen. */
  focuser(path) {
    const wanted = segments(path);
    const instance = this.#instancesAt(path)[0]
      ?? this.#instances().find(({ valuePath }) => wanted.length > 0 && wanted.every((part, at) => String(valuePath[at]) === part));
    return instance ? () => this.#controlOf(instance)?.focus() : null;
  }

  focusFirst() { [...this.#box.querySelectorAll(CONTROLS)].find(control => !control.disabled && !control.readOnly)?.focus(); }

  destroy() {
    this.#writable = false;
    this.#form.destroy();
  }

  // A date that was typed reaches the form only after form-js has drawn the field again, and what hangs on it a drawing later.
  async #settled() {
    let before;
    do {
      before = this.#lastAnswers;
      await drawn();
      await drawn();
    } while (before !== this.#lastAnswers);
  }

  #tellChanges(changed) {
    if (!this.#names) return;
    const answers = this.answers();
    const now = JSON.stringify(answers);
    if (now === this.#lastAnswers) return;
    this.#lastAnswers = now;
    if (this.#writable) changed(answers);
  }

  #validateInPlainWords() {
    const validator = this.#form.get('validator');
    const fields = this.#form.get('formFieldRegistry');
    const check = validator.validateFieldInstance.bind(validator);
    // The validator is the one place that every check passes, so the server's refusals are shown and cleared like any other message.
    validator.validateFieldInstance = (instance, value) => {
      // form-js checks at every letter and on leaving a field. We speak up when the form is sent; until then a message can only go away.
      // It would come too early, and it would push the button away from under the pointer that is about to press it.
      if (!this.#checking && this.#messagesAt(instance, this.#form._getState().errors).length === 0) return [];
      return [
        ...check(instance, value).map(message => plainly(fields.get(instance.id), message)),
        ...this.#refusals.filter(refusal => refusal.instance === nameOf(instance) && refusal.value === JSON.stringify(value)).map(refusal => refusal.message)
      ];
    };
  }

  #mistakes(errors) {
    return this.#instances()
      .map(instance => ({ instance, control: this.#controlOf(instance), messages: this.#messagesAt(instance, errors) }))
      .filter(({ messages }) => messages.length > 0)
      .sort((a, b) => a.control && b.control && a.control.compareDocumentPosition(b.control) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)
      .flatMap(({ instance, messages }) => messages.map(message => ({ field: pathOf(instance), message })));
  }

  #messagesAt(instance, errors) { return valueAt(errors, [instance.id, ...indexesOf(instance)]) ?? []; }

  #instances() { return this.#form.get('formFieldInstanceRegistry').getAllKeyed(); }

  #instancesAt(path) { return this.#instances().filter(instance => pathOf(instance) === segments(path).join('.')); }

  #controlOf(instance) {
    const id = [`fjs-form-${this.#form._id}-${instance.id}`, ...indexesOf(instance)].join('_');
    return [...this.#box.querySelectorAll(`[id="${id}"], [id^="${id}-"]`)].find(control => control.matches(CONTROLS));
  }

  #onlyAnswers(data) { return Object.fromEntries(Object.entries(data).filter(([name]) => this.#names.has(name))); }
}

const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
const indexesOf = instance => Object.values(instance.indexes ?? {});
const segments = path => String(path ?? '').split(/[.[\]]+/).filter(Boolean);
const pathOf = instance => instance.valuePath.join('.');
const nameOf = instance => `${instance.id}:${indexesOf(instance)}`;
const valueAt = (data, path) => path.reduce((value, part) => value?.[part], data);

function withoutButtons(components) {
  return components.filter(({ type }) => type !== 'button').map(part => part.components ? { ...part, components: withoutButtons(part.components) } : part);
}

function namesOfAnswers(components, names = new Set()) {
  for (const { type, key, path, readonly, components: parts } of components) {
    if (path) names.add(segments(path)[0]);
    else if (parts) namesOfAnswers(parts, names);
    else if (key && readonly !== true && type !== 'button') names.add(segments(key)[0]);
  }
  return names;
}
