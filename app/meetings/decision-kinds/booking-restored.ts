import type { PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { decisionKind, type Effect } from '../../decisions/index.ts';
import type { EventFrame } from '../../kernel/act/event.ts';
import { field } from '../../kernel/act/field.ts';
import type { TableName, Write } from '../../kernel/act/write.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { retractFromLaw, tellLaw } from '../../law/index.ts';
import { fields } from '../../people/index.ts';
import { lab } from '../paragraphs.ts';
import { type ToldWithdrawal, withdrawalsOf } from '../queries/told.ts';
import { both } from '../text.ts';
import { complaint, dayIn, judged, talksKle, tellAll } from './shared.ts';

/** The withdrawal that is to end: the decision that told it, its first day, and the day after its last, where it has one. */
const codeShape = /^[0-9a-f-]{36}\|\d{4}-\d{2}-\d{2}\|(\d{4}-\d{2}-\d{2})?$/;
const codeOf = ({ subjectId, from, to }: ToldWithdrawal): string => `${subjectId}|${from}|${to ?? ''}`;

function withdrawalOf(code: string): ToldWithdrawal {
  const [subjectId = '', from, to] = code.split('|');
  const first = dayIn(from);
  if (first === null) throw new Error(`no withdrawal: ${code}`);
  return { subjectId, from: first, to: dayIn(to) };
}

const terms = z.object({
  withdrawal: field(z.string().regex(codeShape), {
    label: both('restored.withdrawal'),
    control: 'select',
    mandatory: fields.meaning,
  }),
});

/** LAB § 35 read the other way: the ground of the withdrawal is gone, so the citizen books again. */
export const bookingRestored = decisionKind({
  kind: 'booking-restored',
  name: both('restored.name'),
  title: both('restored.title'),
  lead: both('restored.lead'),
  kle: talksKle,
  mandate: 'talks',
  basis: lab('§ 35'),
  asked: 'citizen',
  results: ['granted', 'refused'],
  terms,
  rule: 'form.selvbooking.fratag',
  discretion: true,
  question: both('restored.question'),
  // The law refuses to keep the right from somebody whose bookings do not defeat the course.
  test: (_, result, on) => ({
    assume: [judged('form.booker_mod_hensigten', result === 'refused', on)],
    lawful: [result === 'refused' ? 'allowed' : 'refused'],
  }),
  resultWords: (_, result) => both(result === 'granted' ? 'restored.result.granted' : 'restored.result.refused'),
  aboutWords: () => both('restored.about'),
  termsWords: () => both('restored.terms'),
  complaint,
  ids: 2,
  effects({ withdrawal }, effect, frame) {
    if (effect.result !== 'granted') return [];
    return [
      ...endedOn(frame, effect, withdrawalOf(withdrawal), effect.decidedOn),
      ...tellAll(frame, { ...effect, ids: effect.ids.slice(1) }, [
        { kind: 'vurdering', value: { spoergsmaal: 'form.booker_mod_hensigten', svar: false }, to: null },
      ]),
    ];
  },
  choices: async (tx, { home, today }, caseId) => ({
    withdrawal: (await withdrawalsOf(tx, home, caseId, today)).map((one) => ({
      value: codeOf(one),
      label: say(`Fra ${formatDate('da', one.from)}`, `From ${formatDate('en', one.from)}`),
    })),
  }),
});

/** It held until that day: what was told stays told, with an end. Withdrawn and given back on one day, it never held. */
function endedOn(
  frame: EventFrame,
  { caseId, ids: [id = ''] }: Effect,
  { subjectId, from }: ToldWithdrawal,
  to: PlainDate,
): readonly Write<TableName>[] {
  if (from >= to) return retractFromLaw(frame, subjectId, 'selvbooking');
  return tellLaw(frame, caseId, { id, subjectId, kind: 'selvbooking', value: 'frataget', from, to });
}
