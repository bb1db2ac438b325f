import { z } from 'zod';
import { decisionKind } from '../../decisions/index.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { fields } from '../../people/index.ts';
import { optionalDay } from '../fields.ts';
import { lab } from '../paragraphs.ts';
import { both, bothBy } from '../text.ts';
import { assumed, complaint, faultAt, judged, takeBack, talksKle, tellAll } from './shared.ts';

const terms = z.object({ lastDay: optionalDay(both('withdrawn.last'), both('withdrawn.last.help')) });

/** LAB § 35: booked otherwise than agreed, so that the course cannot be held as meant. */
export const bookingWithdrawn = decisionKind({
  kind: 'booking-withdrawn',
  name: both('withdrawn.name'),
  title: both('withdrawn.title'),
  lead: both('withdrawn.lead'),
  kle: talksKle,
  mandate: 'talks',
  basis: lab('§ 35'),
  asked: 'authority',
  // `granted` in a later round: the citizen keeps the right.
  results: ['imposed', 'granted'],
  terms,
  rule: 'form.selvbooking.fratag',
  discretion: true,
  question: both('withdrawn.question'),
  test({ lastDay }, result, on) {
    if (result === 'granted') return { assume: [], lawful: ['no', 'refused', 'allowed'] };
    const to = fields.dayAfter(lastDay);
    // Over before it is signed: nothing is withdrawn.
    if (to !== null && to <= on) return { assume: [], lawful: ['allowed'] };
    return {
      assume: [assumed('selvbooking', 'frataget', on, to), judged('form.booker_mod_hensigten', true, on, to)],
      lawful: ['allowed'],
    };
  },
  fault: ({ lastDay }, { today }) =>
    lastDay && lastDay < today ? faultAt('lastDay', 'day-passed', both('withdrawn.fault.passed')) : null,
  resultWords: ({ lastDay }, result) =>
    result === 'granted'
      ? both('withdrawn.result.granted')
      : lastDay
        ? bothBy('withdrawn.result.until', (lang) => ({ dato: formatDate(lang, lastDay) }))
        : both('withdrawn.result.imposed'),
  aboutWords: () => both('withdrawn.about'),
  termsWords: ({ lastDay }) =>
    lastDay
      ? bothBy('withdrawn.terms.until', (lang) => ({ dato: formatDate(lang, lastDay) }))
      : both('withdrawn.terms'),
  complaint,
  ids: 2,
  effects({ lastDay }, effect, frame) {
    const before = takeBack(frame, effect, ['selvbooking', 'vurdering']);
    if (effect.result === 'granted') return before;
    const to = fields.dayAfter(lastDay);
    return [
      ...before,
      ...tellAll(frame, effect, [
        { kind: 'selvbooking', value: 'frataget', to },
        { kind: 'vurdering', value: { spoergsmaal: 'form.booker_mod_hensigten', svar: true }, to },
      ]),
    ];
  },
});
