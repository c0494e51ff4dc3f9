// "What if": what would become of waits in the next half year with other coaches, other people or a closed list, beside what is to be expected as things are.
import { ask, choose, chooseArea, element, fill, table } from './parts.js';
import { answers, choice, field, form, group } from './forms.js';
import { drawForecast } from './forecast-chart.js';
import { day, number } from './words.js';

const TOLD = [
  { code: 'takingUp', name: 'Wait for the team', unit: 'days', caption: 'Days until the team takes somebody up, of the people who come in the week' },
  { code: 'appointment', name: 'Wait for a partner', unit: 'days', caption: 'Days until the first appointment, of the people for whom a partner is asked in the week' },
  { code: 'people', name: 'People on their way', unit: 'people', caption: 'People on their way at the end of the week: at most so many in half of the runs, and in nine of ten' }
];
const CHECKED = { TAKING_UP: 'Days until the team took somebody up', APPOINTMENT: 'Days until the first appointment with a partner', PEOPLE: 'People on their way at the end' };

export async function whatIfPage(place) {
  const asked = { area: '', told: TOLD[0].code };
  const page = element('section', { class: 'fitnote-insight' });
  const said = element('p', { role: 'status' });
  const headline = element('p', { role: 'status' });
  const result = element('div');
  let check = null;
  place.replaceChildren(page);
  await draw();

  async function draw() {
    said.textContent = '';
    const { areas, area, answer } = await ask(`insight/what-if?area=${encodeURIComponent(asked.area)}`);
    asked.area = area;
    check = answer.backTest;
    fill(page,
      element('h1', { tabindex: '-1' }, 'What if'),
      element('p', {}, 'What would become of waits in the next 26 weeks if something were otherwise, beside what is to be expected as things are. Both are run with the same people, so a difference comes from what you change.'),
      element('div', { class: 'fitnote-choices' }, chooseArea(areas, area, picked => { asked.area = picked; draw().catch(trouble); })),
      answer.journeys ? question(answer) : element('p', { class: 'fitnote-headline' }, `There is too little to forecast from yet: it takes ${answer.fewest} journeys that began at least 13 weeks ago, and a coach who was in contact with somebody lately.`),
      said,
      headline,
      result);
    fill(result);
    say('');
    if (answer.journeys) await show(answer);
  }

  /** The answer in a sentence; the place for it is there before, so that it is read out. */
  function say(sentence) {
    headline.textContent = sentence;
    headline.className = sentence ? 'fitnote-headline' : '';
  }

  function trouble(failure) {
    said.textContent = failure.message;
  }

  function question({ coaches, kinds }) {
    const typed = (words, given) => field(words, element('input', { type: 'text', inputmode: 'numeric', maxlength: '5', autocomplete: 'off', value: given }));
    const fields = {
      coaches: typed(`How many coaches more or fewer? (-2 for two fewer; ${coaches} now)`, '0'),
      arrivals: typed('How many people come, in % of those who come now?', '100'),
      partnerKind: choice('Which kind of partner?', kinds.map(({ code, words }) => [code, words]), 'Any, as they are'),
      closedWeeks: typed('For how many weeks from now does it take nobody?', '0'),
      partnerCapacity: typed('How many people does it take otherwise, in % of now?', '100')
    };
    let answered;
    return form('What might be otherwise', fields, 'Forecast', {
      parts: [group(fields, 'The team and the people', 'coaches', 'arrivals'), group(fields, 'A kind of partner', 'partnerKind', 'closedWeeks', 'partnerCapacity')],
      send: async () => {
        said.textContent = 'Being reckoned …';
        try {
          answered = (await ask(`insight/what-if?${new URLSearchParams({ area: asked.area, ...answers(fields) })}`)).answer;
        } finally {
          said.textContent = '';
        }
      },
      sent: () => show(answered),
      trouble
    });
  }

  function show(answer) {
    said.textContent = '';
    say(answer.said);
    const same = JSON.stringify(answer.asItIs) === JSON.stringify(answer.asItMightBe);
    const told = element('div');
    fill(result,
      element('h2', {}, 'Week by week'),
      element('div', { class: 'fitnote-choices' }, choose('Show', TOLD.map(({ code, name }) => [code, name]), asked.told, picked => { asked.told = picked; weeks(told, answer, same).catch(trouble); })),
      told,
      answer.most.length === 0 ? null : table('Where most people would stand after 26 weeks', ['Step', 'Now', 'As things are', ...(same ? [] : ['If it were otherwise'])],
        answer.most.map(one => [one.kind ? `${one.name} (${one.kind})` : one.name, String(one.now), String(one.asItIs), ...(same ? [] : [String(one.asItMightBe)])])),
      element('h2', {}, 'How far to trust this'),
      ...checked(check),
      element('h2', {}, 'What is assumed'),
      element('p', {}, `People come as they came on the same weekdays of the last 26 weeks, and each goes the way of one of ${number(answer.journeys.journeys, 'real journey', 'real journeys')} that began ${answer.journeys.fromWeeks} to `
        + `${answer.journeys.toWeeks} weeks ago. What waits for the person, an employer, a date or a partner takes as long as it took then; waits for coaches and for a partner's places are not copied but come about in a queue, first come, first served. `
        + `How much ${number(answer.coaches, 'coach', 'coaches')} can do is what the team did in its busiest weeks, one in ten, and so are a partner's places; what people wait also in quiet weeks (until an agreed day, for example) is added. `
        + `Nobody works at weekends or on bank holidays, nobody leaves because a wait grew longer, and everybody works as before. ${answer.runs} runs; what begins in the last weeks is looked at for 8 weeks more.`));
    return weeks(told, answer, same);
  }

  async function weeks(told, { asItIs, asItMightBe }, same) {
    const { code, name, unit, caption } = TOLD.find(one => one.code === asked.told);
    const chart = element('div', { class: 'fitnote-chart' });
    const cell = value => value === null ? 'not yet known' : String(value);
    fill(told, chart, table(caption, ['Week of', ...(same ? ['Half', '9 in 10'] : ['Half, as things are', '9 in 10, as things are', 'Half, if it were otherwise', '9 in 10, if it were otherwise'])],
      asItIs.weeks.map((week, at) => [day(week.begins), ...[week, ...(same ? [] : [asItMightBe.weeks[at]])].flatMap(({ [code]: days }) => [cell(days.half), cell(days.nineInTen)])])));
    await drawForecast(chart, name, unit, code, asItIs.weeks, same ? null : asItMightBe.weeks);
  }
}

/** What the forecast would have said of weeks that have passed. */
function checked(backTest) {
  if (!backTest) return [element('p', {}, 'There was too little 12 weeks ago to forecast from it, so this could not be checked. Take it as a rough idea.')];
  const cell = value => value === null ? '–' : String(value);
  const [worst] = backTest.told.filter(({ half, forecastHalf }) => half !== null && forecastHalf !== null && half > 0).map(one => ({ ...one, by: Math.abs(one.forecastHalf - one.half) / one.half })).sort((one, other) => other.by - one.by);
  return [
    element('p', {}, `The last ${backTest.weeks} weeks (since ${day(backTest.since)}), forecast from what was known before them, beside what came to pass. `
      + (worst ? `The furthest off: ${CHECKED[worst.what].toLowerCase()}, forecast ${worst.forecastHalf}, in truth ${worst.half}. ` : '') + 'Expect the weeks to come to be off by as much, and trust a difference between two forecasts more than either of them.'),
    table(`The last ${backTest.weeks} weeks: forecast, and what came to pass`, ['What', 'Half: forecast', 'Half: in truth', '9 in 10: forecast', '9 in 10: in truth', 'Of how many'],
      backTest.told.map(one => [CHECKED[one.what], cell(one.forecastHalf), cell(one.half), cell(one.forecastNineInTen), cell(one.nineInTen), String(one.waits)])),
    element('p', {}, element('small', {}, 'A dash: fewer than ten, or so many of them still waited at the end that it is not known.'))
  ];
}
