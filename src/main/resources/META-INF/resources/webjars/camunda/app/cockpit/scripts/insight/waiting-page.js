// "Where people wait": every place where anybody waits, the worst first.
import { ask, asking, choose, chooseArea, element, endpoints, fill, table } from './parts.js';
import { cells, headline, HEADS } from './places.js';
import { owner } from './words.js';

export async function waitingPage(place) {
  const asked = { area: '', owner: '' };
  const page = element('section', { class: 'fitnote-insight' });
  const again = asking(page, asked);
  place.replaceChildren(page);
  await draw();

  async function draw() {
    const { areas, partnerKinds, places } = await ask(`insight/waiting?area=${encodeURIComponent(asked.area)}`);
    const shown = places.filter(({ owner: of }) => !asked.owner || of === asked.owner);
    fill(page,
      element('h1', { tabindex: '-1' }, 'Where people wait'),
      headline(shown, partnerKinds, areas) ?? element('p', {}, 'Nobody waits for anything at the moment.'),
      element('div', { class: 'fitnote-choices' },
        chooseArea(areas, asked.area, again('area', draw), 'All of mine'),
        choose('Waits for', [['', 'Anybody'], ...['US', 'PARTNER', 'EMPLOYER', 'PERSON', 'CLOCK'].map(code => [code, owner(code)])], asked.owner, again('owner', draw))),
      shown.length > 0 ? table('Places where people wait, the highest score first', HEADS, shown.map(one => cells(one, partnerKinds, areas))) : null,
      places.length > 0 ? element('p', {}, element('a', { href: `${endpoints}/insight/waiting.csv?area=${encodeURIComponent(asked.area)}` }, 'Save all places as CSV'),
        element('small', {}, 'What is on this page is for running the service. In the file, numbers of people from 1 to 7 are hidden as * and others are to the nearest 5; times are of enough people only. '
          + 'That it was taken is written down.')) : null,
      element('details', { class: 'fitnote-how' }, element('summary', {}, 'How this is reckoned'),
        element('p', {}, 'Who still waits is always counted, not only waits that have ended. "Half are through within" is the time after which half of all who came had what they waited for: whoever still waits, '
          + 'or left without it, counts as somebody who takes longer than they have waited (Kaplan-Meier). It is not yet known where fewer than half are through. It looks at the last three full months and this one.'),
        element('p', {}, '"Ended" are waits of those months that ended by being done; alone they make a place that has come to a standstill look quick. "Beside the 3 months before" compares them with the three months before: '
          + '"longer" and "shorter" are said where nine in ten took at least a tenth more or less, and only where ten waits or more ended in both. Where a list has stopped, look at who still waits.'),
        element('p', {}, 'Percentiles are by nearest rank. The score ranks the places of an area: up to 40 points for days past the clock, 30 for more people '
          + 'than four weeks ago, 20 for days on which a case that waits here stands still elsewhere, 10 for coming back. It says where to look, not who is to blame.')));
  }

}
