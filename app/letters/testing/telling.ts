import { type PlainDate, plainDate } from '@fodfaeste/law/dates';
import type { Complaint, Decision } from '../../decisions/index.ts';
import { signed } from '../../decisions/testing/decisions.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { day, today } from '../../people/testing/decide.ts';
import { type DecisionMatter, type DecisionTold, decisionTold } from '../decision-telling.ts';
import { type Recipient, writeLetter } from '../merge/values.ts';
import { ways } from '../post/ways.ts';
import { shippedTemplate } from '../templates/shipped.ts';

export const reader: Recipient = {
  caseId: 'c',
  personId: 'p',
  givenName: 'Maja',
  name: 'Maja Østergaard',
  language: 'da',
  channel: 'digital',
  email: null,
  phone: null,
  closed: false,
  contact: { staffId: 's', name: 'Anna Holm', phone: '72333333', email: 'anna@example.org' },
};
const house = { name: 'Hjørring Kommune', phone: '72333300', address: null };

interface Around {
  readonly decision?: Partial<Decision>;
  readonly complaint?: Complaint;
  readonly lastDay?: PlainDate;
  readonly words?: Partial<DecisionMatter['words']>;
  readonly reader?: Partial<Recipient>;
}

/** The words of a decision about booking, refused. */
export const refusedWords: DecisionMatter['words'] = {
  about: say('om du kan slippe for selv at booke', 'whether you can be free of booking'),
  result: say('Du skal fortsat selv booke dine samtaler.', 'You still book your talks yourself.'),
  body: say('Ankestyrelsens Beskæftigelsesudvalg', 'Ankestyrelsens Beskæftigelsesudvalg'),
  today,
};

/** What is told of an event, a refusal that was signed today being what it is about; and the letter as it reads. */
export function telling(type: string, data: object, { decision, complaint, lastDay, words, reader: who }: Around = {}) {
  const to = { ...reader, ...who };
  const row = signed(decision);
  const told = decisionTold(
    { type, data },
    {
      decision: row,
      words: { ...refusedWords, ...words },
      reader: to,
      complaint: complaint ? { row: complaint, lastDay: lastDay ?? row.complaintUntil ?? day(28) } : null,
    },
  );
  return told && { ...told, ...written(told, to) };
}

export function written({ way, facts, link }: DecisionTold, recipient: Recipient = reader) {
  const template = shippedTemplate(ways[way].letter);
  return writeLetter(template, { recipient, house, today: plainDate('2026-11-24'), link, decision: facts });
}
