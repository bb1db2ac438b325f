import { z } from 'zod';
import { say } from '../../kernel/text/bilingual.ts';
import { retractFromLaw, tellLaw } from '../../law/index.ts';
import { fields } from '../../people/index.ts';
import { decisionKind, decisionKinds } from '../kind.ts';

const who = { da: 'Hvem booker', en: 'Who books' };
const order = { law: 'BEK-LAB', paragraph: '§ 45, stk. 1', url: 'https://www.retsinformation.dk/eli/lta/2023/1216' };
const terms = z.object({
  why: fields.choice(say('Hvorfor', 'Why'), {
    it: say('Computeren', 'The computer'),
    sprog: say('Sproget', 'Language'),
  }),
});

/** Asked by the citizen, with judgement and a sum; the real rule of the law answers. */
export const exemption = decisionKind({
  kind: 'test-exemption',
  name: say('Fritagelse for at booke', 'Exemption from booking'),
  title: say('Hvem der booker', 'Who books'),
  lead: say('Når borgeren ikke kan booke.', 'When the citizen cannot book.'),
  kle: '15.20.20',
  mandate: 'support',
  basis: order,
  asked: 'citizen',
  results: ['granted', 'partly', 'refused'],
  terms,
  rule: 'form.selvbooking.fritag',
  discretion: true,
  question: say('Er det for svært?', 'Is it too hard?'),
  test: (_, result, on) => ({
    assume: [
      { kind: 'anmodning', value: { om: 'fritagelse_selvbooking' }, from: on, to: null },
      {
        kind: 'vurdering',
        value: { spoergsmaal: 'form.svaert_at_booke', svar: result !== 'refused' },
        from: on,
        to: null,
      },
    ],
    lawful: result === 'refused' ? ['refused'] : ['allowed'],
  }),
  fault: ({ why }, { today }) =>
    why === 'sprog' && today < '2020-01-01'
      ? { field: 'why', code: 'too-early', text: say('For tidligt', 'Too early') }
      : null,
  resultWords: (_, result) =>
    result === 'refused'
      ? say('Du skal stadig selv booke tid.', 'You still book the time yourself.')
      : say('Du slipper for selv at booke tid.', 'You need not book the time yourself.'),
  aboutWords: () => say('om du kan slippe for selv at booke', 'whether you can be free of booking'),
  termsWords: ({ why }) => say(`Fritagelse for at booke (${why})`, `Exemption from booking (${why})`),
  complaint: { body: say('Ankestyrelsen', 'Ankestyrelsen'), basis: { law: 'LAB', paragraph: '§ 204, stk. 1' } },
  ids: 1,
  effects(_, { caseId, decisionId, decidedOn, ids: [id = ''], replaces, result }, frame) {
    return [
      ...(replaces === null ? [] : retractFromLaw(frame, replaces, 'selvbooking')),
      ...(result === 'refused'
        ? []
        : tellLaw(frame, caseId, {
            id,
            subjectId: decisionId,
            kind: 'selvbooking',
            value: 'fritaget_it',
            from: decidedOn,
          })),
    ];
  },
  choices: async () => ({ why: [{ value: 'it', label: who }] }),
});

/** Taken up by the authority itself, without judgement. */
export const withdrawal = decisionKind({
  kind: 'test-withdrawal',
  name: say('Kommunen booker', 'The municipality books'),
  title: say('Hvem der booker', 'Who books'),
  lead: say('Når det, borgeren booker, ikke passer til aftalen.', 'When the bookings do not fit what was agreed.'),
  kle: '15.20.20',
  mandate: 'talks',
  basis: { law: 'LAB', paragraph: '§ 35' },
  asked: 'authority',
  results: ['imposed'],
  terms: z.object({}),
  rule: 'form.selvbooking.fratag',
  discretion: false,
  question: say('Booker borgeren mod hensigten?', 'Do the bookings defeat the purpose?'),
  test: (_, __, on) => ({
    assume: [
      { kind: 'selvbooking', value: 'frataget', from: on, to: null },
      { kind: 'vurdering', value: { spoergsmaal: 'form.booker_mod_hensigten', svar: true }, from: on, to: null },
    ],
    lawful: ['allowed'],
  }),
  resultWords: () => say('Kommunen booker dine samtaler.', 'The municipality books your talks.'),
  aboutWords: () => say('om du selv kan booke dine samtaler', 'whether you can book your talks yourself'),
  termsWords: () => say('Kommunen booker samtalerne', 'The municipality books the talks'),
  complaint: { body: say('Ankestyrelsen', 'Ankestyrelsen'), basis: { law: 'LAB', paragraph: '§ 204, stk. 1' } },
  ids: 0,
  effects: () => [],
});

export const testKinds = decisionKinds([exemption, withdrawal]);
