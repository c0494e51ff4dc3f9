// The few parts that all our pages in Cockpit are made of.
import { element } from '../../../../api/tasklist/plugin/fitnote/static/app/elements.js';
export { ask, endpoints } from '../../../../api/tasklist/plugin/fitnote/static/app/server.js';
export { element };

/** A table that says what it is. Cells are text or elements; the first of a row is its head. */
export function table(caption, heads, rows) {
  return element('div', { class: 'fitnote-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element('table', { class: 'fitnote-table' },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...heads.map(head => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...rows.map(cells => element('tr', {}, ...cells.map((cell, place) => place === 0 ? element('th', { scope: 'row' }, cell) : element('td', {}, cell)))))));
}

/** A question with a few answers: `choose('Area', [['ncl', 'North Central London']], 'ncl', picked => ...)`. */
export function choose(label, choices, chosen, onchange) {
  const box = element('select', { onchange: event => onchange(event.target.value) },
    ...choices.map(([value, words]) => element('option', { value, selected: String(value) === String(chosen ?? '') }, words)));
  return element('label', { class: 'fitnote-choice' }, element('span', {}, label), box);
}

/** The latest version's diagram of a model. */
export const diagram = (definition, words) => element('a', { href: `#/process-definition/${encodeURIComponent(definition)}/runtime` }, words);

/** Puts these into the place instead of what was there. What is null is left out; the browser alone would write "null". */
export const fill = (place, ...children) => place.replaceChildren(...children.filter(child => child !== null && child !== undefined));
