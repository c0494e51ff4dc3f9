// "Fourth-aim report": ten sections for an area and a quarter, to issue in somebody's name and to print.
import { ask, choose, chooseArea, element, fill, table } from './parts.js';
import { choice, field, form } from './forms.js';
import { effectTable } from './outcomes-page.js';
import { moment, month } from './words.js';

const REACH = 2;
const OUTCOMES = 6;
const ACTIONS = 10;

export async function reportPage(place) {
  const asked = { area: '', quarter: '' };
  const page = element('section', { class: 'fitnote-insight fitnote-report' });
  const said = element('p', { role: 'status', class: 'fitnote-not-printed' });
  place.replaceChildren(page);
  await draw();

  async function draw() {
    const { areas, quarters, owners, report, issued, toDo, mine } = await ask(`insight/fourth-aim-report?${new URLSearchParams(asked)}`);
    Object.assign(asked, { area: report.area, quarter: report.quarter });
    fill(page,
      element('div', { class: 'fitnote-choices fitnote-not-printed' },
        chooseArea(areas, asked.area, again('area')),
        choose('Quarter', quarters.map(({ code, words }) => [code, words]), asked.quarter, again('quarter')),
        element('button', { type: 'button', class: 'btn btn-default', onclick: () => window.print() }, 'Print or save as PDF')),
      said,
      element('h1', { tabindex: '-1' }, `Fourth-aim report: ${report.areaName}, ${report.period}`),
      element('p', { class: 'fitnote-headline' }, issued ? `Accountable: ${issued.accountablePerson}. Issued ${moment(issued.issuedAt)}; figures are those of that day.` : 'Draft. Not issued; figures are those of now.'),
      ...report.sections.map(section => sectionOf(section, report)),
      mine && !issued ? asking(owners) : null,
      mine && toDo.length > 0 ? doing(toDo) : null,
      mine && !issued ? issuing() : null);
  }

  function asking(owners) {
    const action = field('What is to be done? (no names of people)', element('textarea', { rows: '2', maxlength: '300' }));
    const owner = choice('Who does it?', owners.map(({ code, words }) => [code, words]));
    return form('Ask for an action in this report', { action, owner }, 'Add the action', sending('actions', 'The action is in the report.',
      () => ({ action: action.input.value, owner: owner.input.value || null })));
  }

  function issuing() {
    const accountablePerson = field('Who in the integrated care board is accountable? (first and last name)', element('input', { type: 'text', maxlength: '200', autocomplete: 'off' }));
    return form('Issue this report', { accountablePerson }, 'Issue', { ...sending('issue', 'The report is issued and stays as it is.', () => ({ accountablePerson: accountablePerson.input.value })),
      note: 'Once issued it stays as it is, also when figures are counted anew.' });
  }

  function sending(path, done, answers) {
    return {
      send: () => ask(`insight/fourth-aim-report/${path}`, { method: 'POST', body: { ...asked, ...answers() } }),
      async sent() {
        await draw();
        said.textContent = done;
        page.querySelector('h1').focus();
      },
      trouble
    };
  }

  function doing(actions) {
    const tick = async (id, done) => {
      await ask(`insight/fourth-aim-report/actions/${id}`, { method: 'PUT', body: { done } });
      await draw();
      said.textContent = done ? 'Ticked as done.' : 'Taken back: not done.';
      page.querySelector(`#fitnote-action-${id}`)?.focus();
    };
    return element('div', { class: 'fitnote-not-printed' }, element('h2', {}, 'Actions as they stand today'),
      table('What reports asked for', ['Action', 'Who', 'Asked for in', 'Done?'], actions.map(({ id, action, owner, period, done }) => [action, owner, period,
        element('input', { type: 'checkbox', id: `fitnote-action-${id}`, checked: done, 'aria-label': `Done: ${action}`, onchange: event => tick(id, event.target.checked).catch(trouble) })])));
  }

  function again(question) {
    return answer => {
      asked[question] = answer;
      said.textContent = '';
      draw().catch(trouble);
    };
  }

  function trouble(failure) {
    said.textContent = failure.message;
  }
}

const sectionOf = ({ number, title, about, lines }, report) => element('section', {},
  element('h2', {}, `${number}. ${title}`), element('p', {}, about),
  lines.length === 0 ? null : table(`${title}: figures`, ['Measure', report.period, report.periodBefore], lines.map(line => [
    element('span', {}, line.words, line.measure ? element('small', {}, `${line.measure}, version ${line.version}`) : null), line.shown, line.before || '–'])),
  number === REACH ? trajectory(report.trajectory) : null,
  number === OUTCOMES ? effectTable(report.outcomes, 'Outcomes, gross and net together') : null,
  ...(number === ACTIONS ? [actions('From earlier reports', report.carried), actions('Asked for by this report', report.agreed)] : []));

const trajectory = steps => steps.length === 0 ? element('p', {}, 'The area has not agreed on a target.')
  : table('People taken on since the start, against the agreed way', ['By the end of', 'Target', 'So far', 'Of the target'],
    steps.map(step => [month(`${step.month}-01`), step.target.toLocaleString('en-GB'), step.soFar, step.share]));

const actions = (caption, asked) => asked.length === 0 ? element('p', {}, `${caption}: none.`)
  : table(caption, ['Action', 'Who', 'Asked for in', 'Done?'], asked.map(({ action, owner, period, done }) => [action, owner, period, done ? 'done' : 'not done']));
