import { FormTab } from './form-tab.js';
import { showCard } from './cards.js';
import { showNavbar } from './navbar.js';
import { FORM_TAB, hideIfGone } from './tasklist.js';
import './names.js';

let shown = null;

const close = () => { shown?.close(); shown = null; };

const formTab = {
  id: FORM_TAB,
  pluginPoint: 'tasklist.task.detail',
  // Before Camunda's own tabs, the first of which has 1000.
  priority: 1100,
  label: 'Form',
  properties: { label: 'Form' },
  // Tasklist has one place for the open tab and leaves the old one before it fills it again; to be sure, so do we.
  render(place, { taskId }, scope) {
    close();
    shown = new FormTab(place, taskId, scope);
    // Tasklist puts the place into the page after this call.
    queueMicrotask(() => shown?.open());
  },
  unmount: close
};

const card = { id: 'fitnote-card', pluginPoint: 'tasklist.card', priority: 100, render: (place, { taskId }, scope) => { showCard(place, taskId, scope); hideIfGone(place, taskId); } };

const navbar = { id: 'fitnote-navbar', pluginPoint: 'tasklist.navbar.action', priority: 1000, render: (place, _, scope) => showNavbar(place, scope) };

// Tasklist's own shortcut for "first field of the form" knows its own form only.
document.addEventListener('keydown', event => {
  if (!shown || !event.ctrlKey || !event.altKey || event.key.toLowerCase() !== 'f') return;
  event.preventDefault();
  shown.focusFirst();
}, true);

export default [formTab, card, navbar];
