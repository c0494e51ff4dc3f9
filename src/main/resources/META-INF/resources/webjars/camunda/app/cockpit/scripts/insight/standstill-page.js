// "Blocks and capacity": what stands still between partners, what nobody provides, and what a team can take.
import { ask, asking, chooseArea, element, fill, table } from './parts.js';
import { kindOf } from './places.js';
import { number, pace, reckonedFrom, time, timeOrNotYet } from './words.js';

export async function standstillPage(place) {
  const asked = { area: '' };
  const page = element('section', { class: 'fitnote-insight' });
  const again = asking(page, asked);
  place.replaceChildren(page);
  await draw();

  async function draw() {
    const area = `?area=${encodeURIComponent(asked.area)}`;
    const [{ areas, blocks, board, unmet }, { places, partnerKinds }, { time: coach, weeks, teams, steps, acceptances }] = await Promise.all([ask(`insight/standstill${area}`), ask(`insight/waiting${area}`), ask(`insight/capacity${area}`)]);
    const named = code => areas.find(one => one.code === code)?.words ?? code;
    fill(page,
      element('h1', { tabindex: '-1' }, 'Blocks and capacity'),
      element('div', { class: 'fitnote-choices' }, chooseArea(areas, asked.area, again('area', draw), 'All of mine')),
      element('h2', {}, 'What stands still'),
      blocks.length === 0 ? element('p', {}, 'Nothing stands still.') : table('Blocks by kind and by whose turn it is', ['Why', 'Whose turn', 'Area', 'Blocks', 'Half stand for', 'Longest', 'Days in all'],
        blocks.map(one => [one.kind, one.party, named(one.area), String(one.blocks), number(one.halfDays, 'day'), number(one.longestDays, 'day'), String(one.days)])),
      ladder(places.filter(({ process, stillWaiting }) => process === 'unblock' && stillWaiting.people > 0)),
      board.length === 0 ? null : table('On the list of the local integration board', ['Why', 'Whose turn', 'Area', 'Days when it came to the list', 'On the list since'],
        board.map(one => [one.kind, one.party, named(one.area), String(one.days), one.on])),
      element('h2', {}, 'What nobody provides'),
      unmet.length === 0 ? element('p', {}, 'Every need in the latest plans has somebody who sees to it.') : table('Unmet need by kind, reason and place', ['Need', 'Why nobody meets it', 'Area', 'Not met', 'Of all such needs', 'Since'],
        unmet.map(one => [one.need, one.reason, named(one.area), String(one.unmet), String(one.needs), one.since])),
      element('h2', {}, 'What the team can take'),
      table('Caseload beside what a coach has time for', ['Area', 'People', 'Coaches', 'People for each coach', 'Safe caseload', 'Reckoned from', 'Not taken up yet', 'Half wait longer than', 'Longest'],
        teams.map(team => [named(team.area), String(team.people), String(team.coaches), rounded(team.caseload), rounded(team.safeCaseload), team.safeCaseload === null ? '–' : reckonedFrom(team.reckonedFrom),
          String(team.waiting), time(team.halfWaits), time(team.longestWaits)])),
      table('Minutes for a person in a fortnight, of the last four weeks', ['Area', 'Noted on forms', 'Contacts', 'Contacts with minutes', 'Steps in hands', 'There are for each', 'The sources\' line'],
        teams.map(({ area: of, contacts, minutesNoted, minutesTaken, minutesPossible }) => [named(of), rounded(minutesNoted), String(contacts.all), share(contacts.said, contacts.all), rounded(minutesTaken),
          rounded(minutesPossible), String(coach.sourceMinutes)])),
      element('p', {}, 'Noted on forms: how long coaches and advisers say they were with people; a contact of which nobody said it adds nothing. Steps in hands: how long steps of the team were taken up before they were done, '
        + 'which is neither only nor all of the time with the person. Where at least half of the contacts carry minutes, the safe caseload is reckoned from those, the other contacts taken to be as long; elsewhere from steps in hands.'),
      element('p', {}, `The sources' line: ${coach.sourceCaseload} people for a work coach, ${coach.sourceMinutes} minutes a fortnight each. Individual placement and support: at most ${coach.ipsCaseload}. `
        + `A coach is reckoned with ${coach.contractedHours} hours a fortnight, ${Math.round(coach.directShare * 100)}% of them with people. Coaches are counted by heads, not by hours.`),
      element('h2', {}, 'Does the pace hold?'),
      ...teams.map(team => element('p', {}, `${named(team.area)}: ${said(team.pace, weeks)}`)),
      table(`Open cases beside the pace of the last ${weeks} weeks`, ['Area', 'Open', `Closed in ${weeks} weeks`, 'Would fit the pace', 'That says'],
        teams.map(({ area: of, pace: { there, gone, fits, says } }) => [named(of), String(there), String(gone), rounded(fits), pace(says)])),
      steps.length === 0 ? element('p', {}, 'At no step wait more, or fewer, people than fit its pace.') : table('Steps whose pace does not hold, over the last three full months and this one',
        ['Step', 'Process', 'Kind', 'Area', 'Waiting now', 'Gone', 'Would fit the pace', 'That says'],
        steps.map(({ area: of, processName, name, partnerKind, pace: { there, gone, fits, says } }) => [name, processName, partnerKind ? kindOf(partnerKind, partnerKinds) : '–', named(of), String(there), String(gone),
          rounded(fits), pace(says)])),
      element('p', {}, 'Would fit the pace: how many go in a day, times the days that each was there (Little\'s law). Up to a quarter more or fewer is taken to hold, and fewer than ten that have gone say nothing. '
        + 'Open and closed cases are as counted within the last hour.'),
      element('h2', {}, 'Partners'),
      partners(places.filter(({ owner, partnerKind }) => owner === 'PARTNER' && partnerKind), partnerKinds),
      acceptances.length === 0 ? null : table('What partners take, in the last three full months (M11)', ['Kind', 'Area', 'Decided on', 'Accepted', 'Share'],
        acceptances.map(({ area: of, partnerKind, accepted, decided }) => [kindOf(partnerKind, partnerKinds), named(of), String(decided), String(accepted), share(accepted, decided)])));
  }
}

const ladder = steps => steps.length === 0 ? null : table('On the ladder', ['Step', 'Blocks', 'Past the clock', 'Half wait longer than', 'Longest'],
  steps.map(({ name, stillWaiting: now }) => [name, String(now.people), String(now.late), time(now.half), time(now.longest)]));

const partners = (places, kinds) => places.length === 0 ? element('p', {}, 'Nobody waits for a partner.') : table('Waiting for partners', ['Step', 'Kind', 'Waiting now', 'Past the clock', 'Half wait longer than', 'Half are through within', 'Of those that ended: half within', '9 in 10 within'],
  places.map(({ name, partnerKind, stillWaiting: now, through, ended }) => [name, kindOf(partnerKind, kinds), String(now.people), String(now.late), time(now.half), timeOrNotYet(through.half), time(ended.half), time(ended.nineInTen)]));

const said = ({ there, fits, says }, weeks) => says === 'TOO_FEW' ? `too few cases have been closed in the last ${weeks} weeks to say.`
  : says === 'HOLDS' ? `about as much goes out as comes in: ${there} open, ${rounded(fits)} fit the pace.`
    : `${says === 'MORE_COMES' ? 'more' : 'less'} comes in than goes out: ${there} open, ${rounded(fits)} would fit the pace.`;

// Out of fewer than ten a share jumps by itself.
const share = (part, whole) => whole < 10 ? 'too few to tell' : `${Math.round(100 * part / whole)}%`;

const rounded = value => value === null ? '–' : value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
