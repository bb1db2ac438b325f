import { z } from 'zod';
import { decisionKind } from '../../decisions/index.ts';
import { fields } from '../../people/index.ts';
import { labOrder } from '../paragraphs.ts';
import { both } from '../text.ts';
import { assumed, complaint, judged, takeBack, talksKle, tellAll } from './shared.ts';

/** BEK-LAB § 45, stk. 1, nr. 1-3, and stk. 2. */
const grounds = {
  it: both('exempt.ground.it'),
  sprog: both('exempt.ground.sprog'),
  funktionsnedsaettelse: both('exempt.ground.funktionsnedsaettelse'),
  lokaler: both('exempt.ground.lokaler'),
  tolk: both('exempt.ground.tolk'),
} as const;

const terms = z.object({
  ground: fields.choice(both('exempt.ground'), grounds, { help: both('exempt.ground.help') }),
});

/** BEK-LAB § 45: the citizen asks not to have to find the time. */
export const bookingExemption = decisionKind({
  kind: 'booking-exemption',
  name: both('exempt.name'),
  title: both('exempt.title'),
  lead: both('exempt.lead'),
  kle: talksKle,
  mandate: 'exemption',
  basis: labOrder('§ 45'),
  asked: 'citizen',
  results: ['granted', 'refused'],
  terms,
  rule: 'form.selvbooking.fritag',
  discretion: true,
  question: both('exempt.question'),
  test({ ground }, result, on) {
    const asked = assumed('anmodning', { om: 'fritagelse_selvbooking', imoedekommet: null }, on);
    // With an interpreter the law asks for no assessment (§ 45, stk. 2): then a refusal finds no support.
    if (result === 'granted')
      return {
        assume: ground === 'tolk' ? [asked] : [asked, judged('form.svaert_at_booke', true, on)],
        lawful: ['allowed'],
      };
    // `no`: nobody demands of the citizen to book, so there is nothing to be freed of.
    return { assume: [asked, judged('form.svaert_at_booke', false, on)], lawful: ['refused', 'no'] };
  },
  resultWords: (_, result) => both(result === 'granted' ? 'exempt.result.granted' : 'exempt.result.refused'),
  aboutWords: () => both('exempt.about'),
  // Why is for the page of the decision: the history says nothing of anybody's health.
  termsWords: () => both('exempt.terms'),
  complaint,
  ids: 1,
  effects({ ground }, effect, frame) {
    const before = takeBack(frame, effect, ['selvbooking']);
    if (effect.result !== 'granted') return before;
    return [...before, ...tellAll(frame, effect, [{ kind: 'selvbooking', value: `fritaget_${ground}`, to: null }])];
  },
});
