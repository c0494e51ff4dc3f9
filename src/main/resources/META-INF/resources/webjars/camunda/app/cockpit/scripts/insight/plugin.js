// What managers have in Cockpit beyond Camunda's own: where people wait, on a page, on the dashboard and as heat on every diagram.
import { startPage } from './start-page.js';
import { waitingPage } from './waiting-page.js';
import { measuresPage } from './measures-page.js';
import { standstillPage } from './standstill-page.js';
import { outcomesPage } from './outcomes-page.js';
import { reportPage } from './report-page.js';
import { operationsPage } from './operations-page.js';
import { heat, heatTable } from './heat.js';

const WAITING = '/where-people-wait';
const MEASURES = '/measures';
const STANDSTILL = '/blocks-and-capacity';
const OUTCOMES = '/outcomes';
const REPORT = '/fourth-aim-report';
const OPERATIONS = '/keep-cases-going';

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

export default [
  { id: 'fitnote-waiting', pluginPoint: 'cockpit.route', properties: { path: WAITING }, render: guarded(waitingPage), unmount() {} },
  { id: 'fitnote-measures', pluginPoint: 'cockpit.route', properties: { path: MEASURES }, render: guarded(measuresPage), unmount() {} },
  { id: 'fitnote-standstill', pluginPoint: 'cockpit.route', properties: { path: STANDSTILL }, render: guarded(standstillPage), unmount() {} },
  { id: 'fitnote-outcomes', pluginPoint: 'cockpit.route', properties: { path: OUTCOMES }, render: guarded(outcomesPage), unmount() {} },
  { id: 'fitnote-report', pluginPoint: 'cockpit.route', properties: { path: REPORT }, render: guarded(reportPage), unmount() {} },
  { id: 'fitnote-operations', pluginPoint: 'cockpit.route', properties: { path: OPERATIONS }, render: guarded(operationsPage), unmount() {} },
  { id: 'fitnote-waiting-start', pluginPoint: 'cockpit.dashboard', priority: 100, render: guarded(startPage(WAITING), { forManagers: true }), unmount() {} },
  { id: 'fitnote-heat', pluginPoint: 'cockpit.processDefinition.diagram.plugin', priority: 10, render: heat.draw, unmount: heat.clear },
  { id: 'fitnote-heat-table', pluginPoint: 'cockpit.processDefinition.runtime.tab', priority: 100, properties: { label: 'Waiting' }, render: guarded(heatTable), unmount() {} }
];
