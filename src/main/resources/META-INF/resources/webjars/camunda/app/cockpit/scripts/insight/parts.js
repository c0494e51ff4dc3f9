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

/** The choice of an area, for who has several. `all` says what no area means, where that may be asked. */
export const chooseArea = (areas, chosen, onchange, all = null) => areas.length < 2 ? null
  : choose('Area', [...(all ? [['', all]] : []), ...areas.map(({ code, words }) => [code, words])], chosen, onchange);

/** What happens when a question of a page is answered: the answer is kept in `asked` and the page drawn again, or it says why it cannot be. */
export const asking = (page, asked) => (question, redraw) => answer => {
  asked[question] = answer;
  redraw().catch(failure => page.prepend(element('p', { role: 'alert' }, failure.message)));
};

/** The latest version's diagram of a model. */
export const diagram = (definition, words) => element('a', { href: `#/process-definition/${encodeURIComponent(definition)}/runtime` }, words);

/** Puts these into the place instead of what was there. What is null is left out; the browser alone would write "null". */
export const fill = (place, ...children) => place.replaceChildren(...children.filter(child => child !== null && child !== undefined));
