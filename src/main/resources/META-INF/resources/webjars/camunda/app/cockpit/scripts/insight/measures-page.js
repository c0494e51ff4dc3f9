// "Measures": each figure of the dictionary over time, with what is chance and what is not (process behaviour charts), and the same as a table.
import { ask, asking, choose, chooseArea, element, endpoints, fill, table } from './parts.js';
import { drawChart } from './behaviour-chart.js';
import { figure, month, variation, assurance } from './words.js';

const byMonth = ({ status }) => status !== 'BY_OUTCOME';

export async function measuresPage(place) {
  const asked = { area: '', measure: '', part: '' };
  const page = element('section', { class: 'fitnote-insight' });
  const again = asking(page, asked);
  place.replaceChildren(page);
  await list();

  async function list() {
    const { areas, measures } = await ask(`insight/measures?area=${encodeURIComponent(asked.area)}`);
    asked.area ||= areas[0].code;
    fill(page,
      element('h1', { tabindex: '-1' }, 'Measures'),
      element('p', {}, 'A measure that varies by chance is one process: look at the process, not at last month. "Improvement" and "concern" are said only where the rules of the NHS charts see something special.'),
      element('div', { class: 'fitnote-choices' }, chooseArea(areas, asked.area, again('area', list))),
      table('Every measure, by the dictionary', ['Measure', 'Latest', 'Month', 'What it does', 'Against its target'],
        measures.map(one => [
          byMonth(one) ? element('button', { type: 'button', class: 'btn-link fitnote-open', onclick: () => open(one.id) }, `${one.id} ${one.name}`) : `${one.id} ${one.name}`,
          byMonth(one) ? figure(one.latest, one.unit) : element('small', {}, `${one.reason} `, element('a', { href: '#/outcomes' }, 'Open outcomes')), month(one.month), variation(one.variation), assurance(one.assurance)])),
      element('p', {}, element('a', { href: `${endpoints}/insight/measures.json?area=${encodeURIComponent(asked.area)}` }, 'Save every measure as JSON'),
        element('small', {}, 'With the dictionary, every figure by month and part, and net outcomes by year of referral. Numbers from 1 to 7 are left out and others are to the nearest 5; shares and times are of enough people only. '
          + 'What is internal has no figures in it. That it was taken is written down.')));
  }

  async function open(id) {
    Object.assign(asked, { measure: id, part: '' });
    await one();
    page.querySelector('h1').focus();
  }

  async function one() {
    const { areas, parts, unit, measure, points, gaps, tooShort, variation: last, assurance: relied } =
      await ask(`insight/measures/${asked.measure}?area=${encodeURIComponent(asked.area)}&part=${encodeURIComponent(asked.part)}`);
    const chart = element('div', { class: 'fitnote-chart' });
    fill(page,
      element('p', {}, element('button', { type: 'button', class: 'btn-link fitnote-open', onclick: () => list().then(() => page.querySelector('h1').focus()) }, 'All measures')),
      element('h1', { tabindex: '-1' }, `${measure.id} ${measure.name}`),
      element('p', {}, measure.definition),
      element('p', {}, element('small', {}, `${measure.formula}. Source: ${measure.source}. Version ${measure.version}.`)),
      element('div', { class: 'fitnote-choices' }, chooseArea(areas, asked.area, again('area', one)),
        parts.length > 1 ? choose('Of', parts.map(part => [part, part || 'All']), asked.part, again('part', one)) : null),
      points.length === 0 ? element('p', {}, 'There is no complete month with enough people yet.') : chart,
      points.length === 0 ? null : element('p', {}, [variation(last), assurance(relied), tooShort ? 'There are fewer than 12 months, so the limits are uncertain' : ''].filter(said => said).map(said => `${said}. `).join('')),
      points.length === 0 ? null : table('The figures of the chart', ['Month', 'Value', 'Average', 'Lower limit', 'Upper limit', 'Special'],
        points.map(point => [month(point.month), figure(point.value, unit), figure(point.mean, unit), figure(point.lower, unit), figure(point.upper, unit), variation(point.variation)])),
      gaps.length === 0 ? null : element('p', {}, `Left out: ${gaps.map(gap => `${month(gap.month)} (${gap.why === 'TOO_FEW' ? 'fewer than ten people' : 'no figure'})`).join(', ')}.`));
    if (points.length > 0) await drawChart(chart, { ...measure, unit }, points);
  }


}
