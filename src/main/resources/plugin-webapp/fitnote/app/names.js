// Names and roles that the templates of Camunda's Tasklist leave out, put in place after every change of the page. What a control does is
// taken from Camunda's own tooltip where it has one.

const PANELS = { filters: 'filters', list: 'task list', task: 'task' };

const NAMES = [
  ['button.region-toggle', control => `Show or hide the ${PANELS[control.dataset.region] ?? 'panel'}`],
  ['button.maximize', () => 'Make the task as wide as the page'],
  ['button.reset-regions', () => 'Show all three panels'],
  ['.app-switch > a', () => 'Switch to another application'],
  ['.account > a', () => 'Account'],
  ['[cam-widget-search] .dropdown-toggle, .search-container .dropdown-toggle', () => 'Save or load this search'],
  ['.navbar-toggle', () => 'Menu'],
  ['.task-filter .actions a', () => 'Edit this filter'],
  ['.new-sort > .dropdown-toggle', () => 'Add sorting'],
  ['[cam-sorting-choices] a, [cam-sorting-choices] button', () => 'Change sorting'],
  ['.shutter a', () => 'Show more or less of this task'],
  ['.unclaim', () => 'Give this task back'],
  ['.reset-assignee', () => 'Take this task away from its assignee'],
  ['.instance-link', () => 'Show the pathway in Cockpit'],
  ['.modal .close, .notification .close, [uib-alert] .close', () => 'Close'],
  ['.glyphicon-remove', () => 'Remove'],
  ['a.brand-logo, .navbar-brand', () => 'Tasks, start page']
];

const SECTIONS = { 'task-filters': 'Filters', 'tasks-list': 'Tasks', 'task-details': 'Task' };

function nameControls() {
  for (const control of document.querySelectorAll('a:not([aria-label]), button:not([aria-label])')) {
    if (control.textContent.trim() || control.title || control.querySelector('img[alt]')) continue;
    const name = nameOf(control);
    if (name) control.setAttribute('aria-label', name);
  }
  for (const field of document.querySelectorAll('.main-field:not([role])')) {
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-label', 'Search tasks');
    if (!field.hasAttribute('aria-expanded')) field.setAttribute('aria-expanded', 'false');
  }
  for (const [type, name] of Object.entries(SECTIONS)) {
    document.querySelector(`section.${type}:not([aria-label])`)?.setAttribute('aria-label', name);
  }
  for (const field of document.querySelectorAll('form[name="signinForm"] input[placeholder]:not([aria-label])')) {
    field.setAttribute('aria-label', field.placeholder);
  }
  for (const link of document.querySelectorAll('[cam-widget-clipboard] a:not([href]):not([role]), a.glyphicon-link:not([href]):not([role])')) makeButton(link);
  nameTabs();
}

// A link that leads nowhere can neither be named nor reached by keyboard.
function makeButton(link) {
  link.setAttribute('role', 'button');
  link.tabIndex = 0;
  link.addEventListener('keydown', event => { if (event.key === 'Enter') link.click(); });
}

function nameOf(control) {
  const found = NAMES.find(([selector]) => control.matches(selector));
  if (found) return found[1](control);
  const tooltip = [control, ...control.querySelectorAll('[uib-tooltip], [tooltip]')].map(part => part.getAttribute('uib-tooltip') ?? part.getAttribute('tooltip')).find(Boolean);
  return tooltip && !tooltip.includes('{{') ? tooltip : null;
}

function nameTabs() {
  document.querySelector('.task-card .nav-tabs:not([aria-label])')?.setAttribute('aria-label', 'About this task');
  for (const tab of document.querySelectorAll('.task-card .nav-tabs > li')) {
    if (tab.classList.contains('active')) tab.firstElementChild?.setAttribute('aria-current', 'true');
    else tab.firstElementChild?.removeAttribute('aria-current');
  }
}

let planned = false;

// At most once per picture that the browser draws; attributes that we set ourselves are not watched.
new MutationObserver(() => {
  if (planned) return;
  planned = true;
  requestAnimationFrame(() => { planned = false; nameControls(); });
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'uib-tooltip'] });

nameControls();
