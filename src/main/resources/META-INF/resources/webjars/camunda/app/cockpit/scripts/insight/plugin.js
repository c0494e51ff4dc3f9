// What managers have in Cockpit beyond Camunda's own: where people wait, on a page, on the dashboard and as heat on every diagram.
import { startPage } from './start-page.js';
import { waitingPage } from './waiting-page.js';
import { heat, heatTable } from './heat.js';

const WAITING = '/where-people-wait';

/** Draws into Cockpit's place; whatever fails becomes a sentence there, so that Cockpit itself goes on. */
const guarded = draw => async (place, given) => {
  try {
    await draw(place, given);
  } catch (failure) {
    const said = document.createElement('p');
    said.className = 'fitnote-insight fitnote-unavailable';
    said.setAttribute('role', 'alert');
    said.textContent = failure.status === 404 ? 'These figures are for managers of an area.' : `This part could not be drawn. ${failure.message}`;
    place.replaceChildren(said);
  }
};

export default [
  { id: 'fitnote-waiting', pluginPoint: 'cockpit.route', properties: { path: WAITING }, render: guarded(waitingPage), unmount() {} },
  { id: 'fitnote-waiting-link', pluginPoint: 'cockpit.navigation', priority: 30, properties: { path: WAITING }, render: link(WAITING, 'Where people wait'), unmount() {} },
  { id: 'fitnote-waiting-start', pluginPoint: 'cockpit.dashboard', priority: 100, render: guarded(startPage(WAITING)), unmount() {} },
  { id: 'fitnote-heat', pluginPoint: 'cockpit.processDefinition.diagram.plugin', priority: 10, render: heat.draw, unmount: heat.clear },
  { id: 'fitnote-heat-table', pluginPoint: 'cockpit.processDefinition.runtime.tab', priority: 100, properties: { label: 'Waiting' }, render: guarded(heatTable), unmount() {} }
];

function link(path, label) {
  return place => {
    const made = document.createElement('a');
    made.href = `#${path}`;
    made.textContent = label;
    place.replaceChildren(made);
  };
}
