// Heat on the diagram of a model, and the same as a table. Numbers stand beside the colours: nobody needs to tell colours apart.
import { ask, choose, chooseArea, element, fill, table } from './parts.js';
import { number, time } from './words.js';

const LEVELS = 5;

const MEASURES = {
  waiting: { words: 'Still waiting: people', of: place => place.waiting, said: value => String(value) },
  halfNow: { words: 'Still waiting: half longer than', of: place => place.halfNow, said: time },
  late: { words: 'Past the clock now', of: place => place.lateNow, said: value => String(value) },
  came: { words: 'How often passed', of: place => place.came, said: value => String(value) },
  half: { words: 'Ended: half within', of: place => place.half, said: time },
  nineInTen: { words: 'Ended: 9 in 10 within', of: place => place.nineInTen, said: time },
  endedLate: { words: 'Ended past the clock', of: place => place.late, said: value => String(value) }
};

// What a manager chose on one diagram holds for the next one, too.
const asked = { measure: 'waiting', months: 3, version: '', area: '', workStatus: '', partnerKind: '' };
// The way of one case, drawn on whichever of its diagrams is opened next.
let path = null;
let drawn = [];
let coloured = [];

/** Shows on the diagrams where this case has been. */
export function showPath(caseReference, stays) {
  path = { caseReference, stays };
}

export const heat = {
  async draw(viewer, { processDefinitionId }) {
    heat.clear();
    drawPath(viewer, processDefinitionId);
    const panel = element('details', { class: 'fitnote-insight fitnote-heat-panel' });
    viewer.get('canvas').getContainer().append(panel);
    drawn.push(() => panel.remove());
    try {
      await redraw();
    } catch (failure) {
      // Whoever is no manager has Cockpit's diagram as it is.
      fill(panel, ...failure.status === 404 ? [] : [element('summary', {}, 'Heat'), element('p', { role: 'alert' }, failure.message)]);
      panel.hidden = failure.status === 404;
    }

    async function redraw() {
      const answer = await read(processDefinitionId);
      colours(viewer, answer.elements);
      const summary = element('summary', {}, `Heat: ${MEASURES[asked.measure].words}`);
      fill(panel, summary, questions(answer, name => value => {
        asked[name] = value;
        redraw().catch(failure => panel.append(element('p', { role: 'alert' }, failure.message)));
      }), key(answer.elements));
    }
  },

  clear() {
    [...drawn, ...coloured].forEach(undo => undo());
    drawn = [];
    coloured = [];
  }
};

/** The tab "Waiting" below a diagram: what the colours say, in figures. */
export async function heatTable(place, { processDefinitionId }) {
  const { elements, months } = await read(processDefinitionId);
  fill(place, element('section', { class: 'fitnote-insight' }, elements.length === 0 ? element('p', {}, 'Nobody has been here yet.')
    : table(`Who waits now, and waits that ended in the last ${number(months, 'month')}`,
      ['Step', 'Waiting now', 'Past the clock', 'Half wait longer than', 'Longest', 'Passed', 'Half within', '9 in 10 within', 'Ended past the clock'],
      elements.map(one => [one.name, String(one.waiting), String(one.lateNow), time(one.halfNow), time(one.oldestNow), String(one.came), time(one.half), time(one.nineInTen), String(one.late)]))));
}

function drawPath(viewer, definition) {
  path?.stays.filter(stay => stay.definition === definition).forEach((stay, place) => visible(viewer, stay.element).forEach(id => drawn.push(
    mark(viewer, id, 'fitnote-path', { bottom: 10, left: 4 + 24 * (place % 4) }, element('span', { class: 'fitnote-path-badge', title: path.caseReference }, String(place + 1))))));
}

/** Marks one element of the diagram and puts a badge on it; answers how to undo that. An element that this version has not is left alone. */
function mark(viewer, id, marker, position, badge) {
  const [canvas, overlays, elements] = ['canvas', 'overlays', 'elementRegistry'].map(name => viewer.get(name));
  if (!elements.get(id)) return () => {};
  canvas.addMarker(id, marker);
  const overlay = overlays.add(id, marker, { position, html: badge });
  return () => {
    overlays.remove(overlay);
    if (elements.get(id)) canvas.removeMarker(id, marker);
  };
}

function read(definition) {
  const [process] = definition.split(':');
  const question = new URLSearchParams({ process, months: asked.months, area: asked.area, workStatus: asked.workStatus, partnerKind: asked.partnerKind });
  if (asked.version) question.set('version', asked.version);
  return ask(`insight/heat?${question}`);
}

function questions({ areas, versions, workStatuses, partnerKinds }, again) {
  const all = (words, choices) => [['', words], ...choices.map(({ code, words: called }) => [code, called])];
  return element('div', { class: 'fitnote-choices' },
    choose('Show', Object.entries(MEASURES).map(([name, { words }]) => [name, words]), asked.measure, again('measure')),
    choose('Period', [[1, 'This month'], [3, '3 months'], [6, '6 months'], [12, '12 months'], [24, '2 years']], asked.months, again('months')),
    choose('Version', [['', 'All versions'], ...versions.map(version => [version, `Version ${version}`])], asked.version, again('version')),
    chooseArea(areas, asked.area, again('area'), 'All of mine'),
    choose('Work', all('Everybody', workStatuses), asked.workStatus, again('workStatus')),
    choose('Referred to', all('Anybody', partnerKinds), asked.partnerKind, again('partnerKind')));
}

function colours(viewer, places) {
  coloured.forEach(undo => undo());
  const { of, said } = MEASURES[asked.measure];
  const most = highest(places);
  const hottest = new Map();
  places.filter(place => of(place) > 0).forEach(place => visible(viewer, place.element).filter(id => !hottest.has(id) || of(hottest.get(id)) < of(place)).forEach(id => hottest.set(id, place)));
  coloured = [...hottest].map(([id, place]) => {
    const marker = `fitnote-heat-${level(of(place), most)}`;
    const inside = id === place.element ? {} : { title: `The hottest step inside: ${place.name}` };
    return mark(viewer, id, marker, { top: -14, right: 20 }, element('span', { class: `fitnote-heat-badge ${marker}`, ...inside }, said(of(place))));
  });
}

/** The element, and every collapsed sub-process that hides it: a diagram opens with these. */
function visible(viewer, id) {
  const elements = viewer.get('elementRegistry');
  let outermost = elements.get(id);
  while (outermost?.parent) outermost = outermost.parent;
  const around = outermost?.businessObject.id;
  return outermost && around !== outermost.id && elements.get(around) ? [id, ...visible(viewer, around)] : [id];
}

const highest = places => Math.max(...places.map(MEASURES[asked.measure].of).filter(value => value > 0), 0);

// The upper end of each colour; small counts have fewer colours than five.
function steps(most) {
  const ends = Array.from({ length: LEVELS }, (_, place) => Math.ceil(most * (place + 1) / LEVELS));
  return ends.map((end, place) => ends.lastIndexOf(end) === place ? end : null);
}

const level = (value, most) => steps(most).findIndex(end => end !== null && value <= end) + 1;

/** Which colour stands for how much. */
function key(places) {
  const { said } = MEASURES[asked.measure];
  const most = highest(places);
  if (most === 0) return element('p', {}, 'Nothing to show here for this question.');
  return element('ol', { class: 'fitnote-heat-key', 'aria-label': 'What the colours mean' },
    ...steps(most).map((end, place) => end === null ? null : element('li', { class: `fitnote-heat-badge fitnote-heat-${place + 1}` }, `up to ${said(end)}`)));
}
