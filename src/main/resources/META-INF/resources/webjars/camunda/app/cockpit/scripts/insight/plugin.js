// What managers have in Cockpit beyond Camunda's own: where people wait, on a page, on the dashboard and as heat on every diagram.
import { element } from './parts.js';
import { startPage } from './start-page.js';
import { waitingPage } from './waiting-page.js';
import { measuresPage } from './measures-page.js';
import { standstillPage } from './standstill-page.js';
import { whatIfPage } from './what-if-page.js';
import { outcomesPage } from './outcomes-page.js';
import { reportPage } from './report-page.js';
import { operationsPage } from './operations-page.js';
import { heat, heatTable } from './heat.js';

const PAGES = [
  { path: '/where-people-wait', label: 'Where people wait', draw: waitingPage },
  { path: '/measures', label: 'Measures', draw: measuresPage },
  { path: '/blocks-and-capacity', label: 'Blocks and capacity', draw: standstillPage },
  { path: '/what-if', label: 'What if', draw: whatIfPage },
  { path: '/outcomes', label: 'Outcomes', draw: outcomesPage },
  { path: '/fourth-aim-report', label: 'Fourth-aim report', draw: reportPage },
  { path: '/keep-cases-going', label: 'Keep cases going', draw: operationsPage }
];

/** Draws into Cockpit's place; whatever fails becomes a sentence there, so that Cockpit itself goes on. `forManagers` leaves the place empty for everybody else. */
const guarded = (draw, { forManagers = false } = {}) => async (place, given) => {
  try {
    await draw(place, given);
  } catch (failure) {
    if (forManagers && failure.status === 404) return;
    const said = document.createElement('p');
    said.className = 'fitnote-insight fitnote-unavailable';
    said.setAttribute('role', 'alert');
    said.textContent = failure.status === 404 ? 'These figures are for managers of an area.' : `This part could not be drawn. ${failure.message}`;
    place.replaceChildren(said);
  }
};

/** A page below the links to all of them. */
const withLinks = (path, draw) => async (place, given) => {
  const page = element('div');
  place.replaceChildren(element('nav', { class: 'fitnote-pages', 'aria-label': 'Managers\u2019 pages' },
    ...PAGES.map(other => element('a', { href: `#${other.path}`, 'aria-current': other.path === path ? 'page' : null }, other.label))), page);
  await draw(page, given);
};

export default [
  ...PAGES.map(({ path, draw }) => ({ id: `fitnote${path.replace('/', '-')}`, pluginPoint: 'cockpit.route', properties: { path }, render: withLinks(path, guarded(draw)), unmount() {} })),
  { id: 'fitnote-waiting-start', pluginPoint: 'cockpit.dashboard', priority: 100, render: guarded(startPage(PAGES[0].path), { forManagers: true }), unmount() {} },
  { id: 'fitnote-heat', pluginPoint: 'cockpit.processDefinition.diagram.plugin', priority: 10, render: heat.draw, unmount: heat.clear },
  { id: 'fitnote-heat-table', pluginPoint: 'cockpit.processDefinition.runtime.tab', priority: 100, properties: { label: 'Waiting' }, render: guarded(heatTable), unmount() {} }
];
