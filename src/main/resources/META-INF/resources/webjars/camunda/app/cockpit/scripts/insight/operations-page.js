// "Keeping cases going": what has stopped by a fault, the way of one case, what is deleted when, and who did what.
import { ask, diagram, element, endpoints, fill, table } from './parts.js';
import { moment, number, owner, time } from './words.js';
import { showPath } from './heat.js';

export async function operationsPage(place) {
  const page = element('section', { class: 'fitnote-insight' });
  const said = element('p', { role: 'status' });
  place.replaceChildren(page);
  await draw();

  async function draw() {
    const { stopped, cleanup, done } = await ask('insight/operations');
    fill(page, element('h1', { tabindex: '-1' }, 'Keep cases going'), said, wayOfACase(), steps(stopped), deletion(cleanup), eventLogs(), log(done));
  }

  function steps(stopped) {
    if (stopped.length === 0) return element('div', {}, element('h2', {}, 'Stopped by a fault'), element('p', {}, 'Nothing has stopped.'));
    const reason = element('textarea', { rows: '2', maxlength: '500', required: true });
    const boxes = stopped.map(({ job, caseReference, element: step }) => element('input', { type: 'checkbox', value: job, 'aria-label': `${caseReference}, ${step}` }));
    const send = async event => {
      event.preventDefault();
      const answer = await ask('insight/operations/retry', { method: 'POST', body: { jobs: boxes.filter(box => box.checked).map(({ value }) => value), reason: reason.value } })
        .catch(refusal => refusal);
      said.textContent = answer.message;
      if (!(answer instanceof Error)) await draw();
      else (boxes.some(box => box.checked) ? reason : boxes[0]).focus();
    };
    return element('form', { onsubmit: send, novalidate: true }, element('h2', {}, 'Stopped by a fault'),
      table(`${number(stopped.length, 'step')} stopped`, ['Case', 'Try again?', 'Process', 'Step', 'What went wrong', 'Since'],
        stopped.map((one, place) => [one.caseReference ?? '–', boxes[place], diagram(one.definition, one.process), one.element, one.code ?? '–', moment(one.since)])),
      element('button', { type: 'button', class: 'btn btn-default', onclick: () => boxes.forEach(box => { box.checked = true; }) }, 'Choose all'),
      element('label', { class: 'fitnote-choice fitnote-wide' }, element('span', {}, 'Why are they tried again? (no names)'), reason),
      element('button', { type: 'submit', class: 'btn btn-primary' }, 'Try again'));
  }

  function wayOfACase() {
    const reference = element('input', { type: 'text', autocomplete: 'off', placeholder: 'HW-2026-000123' });
    const found = element('div', { 'aria-live': 'polite' });
    const look = async event => {
      event.preventDefault();
      const stays = await ask(`insight/cases/${encodeURIComponent(reference.value.trim())}`).catch(refusal => { found.replaceChildren(element('p', {}, refusal.message)); });
      if (stays) found.replaceChildren(stays.length === 0 ? element('p', {}, 'There is no case with this reference in your area.') : timeline(reference.value.trim(), stays));
    };
    return element('form', { onsubmit: look }, element('h2', {}, 'The way of a case'),
      element('div', { class: 'fitnote-choices' }, element('label', { class: 'fitnote-choice' }, element('span', {}, 'Case reference, open or ended'), reference),
        element('button', { type: 'submit', class: 'btn btn-default' }, 'Show')), found);
  }
}

function timeline(reference, stays) {
  return table(`${reference}, ${number(stays.length, 'stay')}`, ['Step', 'Process', 'Organisation', 'Waited for', 'From', 'For', 'How it ended'],
    stays.map(stay => [stay.name,
      element('a', { href: `#/process-definition/${encodeURIComponent(stay.definition)}/runtime`, onclick: () => showPath(reference, stays) }, stay.processName),
      stay.organisation, stay.owner ? owner(stay.owner) : '–', moment(stay.beganAt), time(stay.seconds),
      stay.endedAt === null ? 'goes on' : stay.cutOff ? 'cut off' : 'done']));
}

const deletion = ({ nextRun, failing, overdue }) => element('div', {}, element('h2', {}, 'Deletion of old history'),
  element('p', { class: failing || overdue > 0 ? 'fitnote-headline' : null },
    failing ? 'The nightly deletion has failed and is not tried any more. Tell IT. ' : '',
    overdue > 0 ? `${number(overdue, 'process instance')} should have been deleted by now. ` : 'Nothing is kept for longer than it should be. ',
    nextRun ? `Next run: ${moment(nextRun)}.` : 'No run is planned.'));

const eventLogs = () => element('div', {}, element('h2', {}, 'Event log for process mining'),
  element('p', {}, 'Steps with their times, without people and without case references. That it was taken is written down below.'),
  element('p', {}, element('a', { href: `${endpoints}/insight/event-log.xes` }, 'XES (IEEE 1849)'), ' ', element('a', { href: `${endpoints}/insight/event-log.json` }, 'OCEL 2.0')));

const DONE = { RETRY: 'tried again', EXPORT: 'taken out', REPORT: 'issued', AGREE: 'agreed' };

const log = done => element('div', {}, element('h2', {}, 'Who did what'),
  done.length === 0 ? element('p', {}, 'Nothing yet.') : table(`The latest ${number(done.length, 'action')}`, ['When', 'Who', 'What', 'Why', 'Cases'],
    done.map(one => [moment(one.happenedAt), one.doneBy, DONE[one.action], one.reason, one.caseReferences.join(', ')])));
