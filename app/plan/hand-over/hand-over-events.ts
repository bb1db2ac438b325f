import type { PlainDate } from '@fodfaeste/law/dates';
import type { Sentences } from '../../kernel/act/act.ts';
import type { DomainEvent, EventFrame } from '../../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import type { HandedAgreement, HandedGoal, HandedStep } from './hand-over.ts';
import { both, bothBy } from './text.ts';

export interface HandedOver
  extends DomainEvent<
    'plan.handed-over',
    {
      readonly handOverId: string;
      readonly fundId: number;
      readonly fundName: string;
      /** Who in the a-kasse handed over. */
      readonly fromName: string;
      readonly writtenByName: string | null;
      readonly summary: string;
      readonly openQuestions: readonly string[];
      readonly goal: HandedGoal | null;
      readonly step: HandedStep | null;
      readonly agreements: readonly HandedAgreement[];
      readonly wishesFund: boolean | null;
      readonly takesOverOn: PlainDate;
    }
  > {
  readonly caseId: string;
}

export interface HandOverReceived
  extends DomainEvent<
    'plan.hand-over-received',
    { readonly handOverId: string; readonly fundName: string; readonly receivedByName: string }
  > {
  readonly caseId: string;
}

export type HandOverEvent = HandedOver | HandOverReceived;

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

export function handOverWrites(event: HandOverEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const { caseId: case_id } = event;
  const inList = (hand_over_on: PlainDate | null) =>
    update('case_overview', { authority_id, case_id }, { hand_over_on });
  if (event.type === 'plan.hand-over-received') {
    const { handOverId: id, receivedByName } = event.data;
    const set = { received_at: at, received_by_name: receivedByName };
    return [update('hand_over', { authority_id, id }, set), inList(null)];
  }
  const { data } = event;
  return [
    insert('hand_over', {
      authority_id,
      id: data.handOverId,
      case_id,
      from_authority_id: data.fundId,
      from_name: data.fromName,
      written_by_name: data.writtenByName,
      summary: data.summary,
      open_questions: [...data.openQuestions],
      goal: asJson(data.goal),
      step: asJson(data.step),
      agreements: JSON.stringify(data.agreements),
      wishes_fund_at_first_talk: data.wishesFund,
      handed_over_at: at,
      takes_over_on: data.takesOverOn,
    }),
    inList(data.takesOverOn),
  ];
}

export const handOverSentences: Sentences<HandOverEvent> = {
  'plan.handed-over': {
    citizen: ({ data }) =>
      bothBy('over.said.citizen', (lang) => ({
        akasse: data.fundName,
        dato: formatDate(lang, data.takesOverOn),
        med: both(data.goal || data.agreements.length > 0 ? 'over.with.citizen' : 'over.with.citizen.none')[lang],
      })),
    caseworker: ({ data }) => {
      const shared = (lang: 'da' | 'en') => ({
        akasse: data.fundName,
        dato: formatDate(lang, data.takesOverOn),
        med: along(data)[lang],
      });
      return data.writtenByName === null
        ? bothBy('over.said.staff', (lang) => ({ navn: data.fromName, ...shared(lang) }))
        : bothBy('over.said.phone', (lang) => ({
            navn: data.writtenByName ?? '',
            ringede: data.fromName,
            ...shared(lang),
          }));
    },
  },
  'plan.hand-over-received': {
    citizen: ({ data }) => both('receive.said.citizen', { navn: data.receivedByName, akasse: data.fundName }),
    caseworker: ({ data }) => both('receive.said.staff', { navn: data.receivedByName, akasse: data.fundName }),
  },
};

/** "Med følger målet, 2 aftaler og ét åbent spørgsmål." */
function along({ goal, step, agreements, openQuestions }: HandedOver['data']): Bilingual {
  const parts = [
    both('over.with.summary'),
    ...(goal ? [both('over.with.goal')] : []),
    ...(step ? [both('over.with.step')] : []),
    ...(agreements.length > 0 ? [both('over.with.cards', { antal: agreements.length })] : []),
    ...(openQuestions.length > 0 ? [both('over.with.questions', { antal: openQuestions.length })] : []),
  ];
  return bothBy('over.with.staff', (lang) => ({
    dele: inRow(
      parts.map((part) => part[lang]),
      lang,
    ),
  }));
}

const inRow = (parts: readonly string[], lang: 'da' | 'en'): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);
