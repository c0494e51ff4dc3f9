// "Outcomes": what became of people, gross with what would have happened anyway beside it, and whether some groups are served less well.
import { ask, asking, choose, chooseArea, element, fill, table } from './parts.js';
import { rates } from './rates.js';
import { costs } from './costs.js';

const FEW = '*';

export async function outcomesPage(place) {
  const asked = { area: '', from: '', to: '', dimension: 'AGE_BAND' };
  const page = element('section', { class: 'fitnote-insight' });
  const said = element('p', { role: 'status' });
  const again = asking(page, asked);
  place.replaceChildren(page);
  await draw();

  async function draw() {
    const { areas, years, dimensions, outcomes, ...shown } = await ask(`insight/outcomes?${new URLSearchParams(Object.entries(asked).filter(([, answer]) => answer !== ''))}`);
    Object.assign(asked, { area: shown.area, from: shown.from, to: shown.to });
    const [agreed, spent] = await Promise.all(['rates', 'costs'].map(what => ask(`insight/outcomes/${what}?area=${encodeURIComponent(shown.area)}`)));
    said.textContent = '';
    const of = dimensions.find(({ code }) => code === asked.dimension).words;
    fill(page,
      element('h1', { tabindex: '-1' }, 'Outcomes'),
      said,
      element('p', {}, 'Of everybody who took part and has had the whole time for it, how many reached each outcome. Who is not known any more (O7) stays among the people; of how many it is known stands beside. '
        + 'Net is what is left without what would have happened anyway. Where nobody has agreed how much that is, the figure is gross and says nothing about what the service did. What was agreed stands at the end of this page. '
        + 'What one net outcome cost is the whole agreed cost over their number: the same support leads to all outcomes, so these are not added up.'),
      element('div', { class: 'fitnote-choices' },
        chooseArea(areas, asked.area, again('area', draw)),
        choose('Referred from', years.filter(year => year <= asked.to).map(year => [year, year]), asked.from, again('from', draw)),
        choose('until the end of', years.filter(year => year >= asked.from).map(year => [year, year]), asked.to, again('to', draw)),
        choose('Compared by', dimensions.map(({ code, words }) => [code, words]), asked.dimension, again('dimension', draw))),
      effectTable(outcomes.map(({ effect }) => effect), 'Outcomes, gross and net together'),
      element('h2', {}, `Compared by: ${of.toLowerCase()}`),
      element('p', {}, 'Each group beside the largest one. The true share of a group lies between the two values 95 times in 100: where these reach over the other group\'s share, the difference may be chance. '
        + 'A group of whom there are too few for a figure is said to be too few, not left out.'),
      ...outcomes.map(({ effect, groups }) => groups.length === 0 ? element('p', {}, `${effect.name}: ${effect.label}.`) : groupTable(effect, groups, of)),
      rates(agreed, shown.area, written, trouble),
      costs(spent, shown.area, written, trouble),
      element('p', {}, element('small', {}, 'Numbers of people from 1 to 7 are hidden, others are shown to the nearest 5, and shares are made of what is shown.')));
  }

  function trouble(failure) {
    said.textContent = failure.message;
  }

  async function written(sentence) {
    await draw();
    said.textContent = sentence;
    page.querySelector('h1').focus();
  }
}

/** Gross never stands without net, or without the words that there is none. The report has the same table. */
export const effectTable = (effects, caption) => table(caption, ['Outcome', 'People', 'Gross', 'Would have happened anyway', 'Net', 'About how many people (M31)', 'Cost of one of them (M41)', 'Known'],
  effects.map(({ rule, name, people, gross, label, net, known }) => [
    `${rule} ${name}`, few(people), element('span', {}, few(gross), net ? null : element('small', {}, label)),
    net ? net.without : '–', net ? element('span', {}, net.difference, element('small', {}, net.interval)) : '–', net ? few(net.additional) : '–', net?.cost ?? '–', few(known)]));

// Rates without support are agreed for everybody together, so groups are compared gross.
const groupTable = ({ rule, name }, groups, of) => table(`${rule} ${name} (gross, not impact)`, [of, 'People', 'Reached it', 'True share between', 'Beside the largest group', 'Ratio', 'Known'],
  groups.map(({ group, people, share, interval, difference, ratio, known, largest }) => [group, people, share, interval, largest ? 'the largest group' : difference, ratio, known]));

const few = shown => shown === FEW ? 'too few' : shown;
