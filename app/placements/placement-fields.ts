import { addMonths, type PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import { field } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields } from '../people/index.ts';
import { followUpLabels, groundLabels, kindLabels, purposeLabels, yesNo } from './labels.ts';
import { type LadderRead, ladderSteps, readLadder, type StepNumber, weeksOf } from './ladder.ts';
import type { ExtensionGround, FollowUp, LadderStep, PlacementKind, PurposeKind } from './placement.ts';
import { type AnswerField, answerFieldNames, answerFields, questionOfField } from './questions.ts';
import { both } from './text.ts';

export const longestText = 2000;

const text = z.string().trim();
const hoursText = text
  .refine((typed) => /^\d{1,2}([.,]\d{1,2})?$/.test(typed), { params: both('ladder.number') })
  .transform((typed) => Number(typed.replace(',', '.')));

/** Hours as people type them: "7,5". */
export const optionalHours = (label: Bilingual) =>
  field(
    z.preprocess(
      (value) => (typeof value === 'number' ? String(value) : value === '' ? undefined : value),
      hoursText.optional(),
    ),
    { label, control: 'text' },
  );

const optionalWeek = (label: Bilingual) =>
  field(fields.blankAsNone(z.coerce.number().int().min(1).max(104).optional()), { label, control: 'text' });

const step = <N extends StepNumber>(nummer: N) =>
  ({
    [`step${nummer}Until`]: optionalWeek(both('field.stepUntil', { nummer })),
    [`step${nummer}Unpaid`]: optionalHours(both('field.stepUnpaid', { nummer })),
    [`step${nummer}Paid`]: optionalHours(both('field.stepPaid', { nummer })),
  }) as Record<`step${N}Until`, ReturnType<typeof optionalWeek>> &
    Record<`step${N}Unpaid` | `step${N}Paid`, ReturnType<typeof optionalHours>>;

export const followUpSlots = [1, 2, 3, 4] as const;
const optionalDay = (label: Bilingual) =>
  field(fields.blankAsNone(fields.plainDate.optional()), { label, control: 'date' });
const followUp = <N extends (typeof followUpSlots)[number]>(nummer: N) =>
  ({
    [`followUp${nummer}`]: optionalDay(both('field.followUpOn', { nummer })),
    [`followUpKind${nummer}`]: fields.optionalChoice(both('field.followUpKind', { nummer }), followUpLabels),
  }) as Record<`followUp${N}`, ReturnType<typeof optionalDay>> &
    Record<`followUpKind${N}`, ReturnType<typeof fields.optionalChoice<FollowUp['kind']>>>;

const answer = (name: AnswerField) => {
  const { text: label, help } = questionOfField(name);
  return fields.optionalChoice(label, yesNo, { help });
};
const answers = Object.fromEntries(answerFieldNames.map((name) => [name, answer(name)])) as Record<
  AnswerField,
  ReturnType<typeof answer>
>;

const shared = {
  caseId: fields.caseId(),
  placementId: fields.optionalChosen(both('field.placement')),
  extendsId: fields.optionalChosen(both('field.extends')),
  siteId: fields.chosen(both('field.site')),
  kind: fields.choice(both('field.kind'), kindLabels),
  occupationUri: fields.optional(both('field.occupation'), 300),
  purposeKind: fields.optionalChoice(both('field.purposeKind'), purposeLabels),
  // LAB § 59, stk. 1, demands it of a praktik alone; the act refuses that one without it.
  purpose: fields.optional(both('field.purpose'), longestText, 'textarea', { help: both('field.purpose.help') }),
  contactPhone: fields.optionalPhone(both('field.contactPhone')),
  contactEmail: fields.optionalEmail(both('field.contactEmail')),
  startsOn: fields.date(both('field.startsOn')),
  endsOn: fields.date(both('field.endsOn')),
  ...step(1),
  ...step(2),
  ...step(3),
  ...step(4),
  ...step(5),
  paidFunction: fields.optional(both('field.paidFunction'), 200, 'text', { help: both('field.paidFunction.help') }),
  alongside: fields.optional(both('field.alongside'), 300),
  transport: fields.optional(both('field.transport'), 300),
  adjustments: fields.optional(both('field.adjustments'), 1000, 'textarea', {
    help: both('field.adjustments.help'),
  }),
  sharePhone: fields.tick(both('field.sharePhone')),
  ...followUp(1),
  ...followUp(2),
  ...followUp(3),
  ...followUp(4),
  ...answers,
  testsAvailability: fields.tick(both('field.testsAvailability'), both('field.testsAvailability.help')),
  representativeId: fields.optionalChosen(both('field.representative'), both('field.representative.help')),
  noRepresentative: fields.tick(both('field.noRepresentative'), both('field.noRepresentative.help')),
  extensionGround: fields.optionalChoice(both('field.extensionGround'), groundLabels),
};

/** A draft may lack what the parties are to read: somebody else writes it later. */
export const draftInput = z.object({
  ...shared,
  functionTitle: fields.optional(both('field.functionTitle'), 120, 'text', {
    help: both('field.functionTitle.help'),
  }),
  tasks: fields.optional(both('field.tasks'), longestText, 'textarea'),
  contactName: fields.optional(both('field.contactName'), 120),
});

/** What is asked about: an agreement without its work, tasks and contact person says nothing to those who are to say yes. */
export const sendInput = z.object({
  ...shared,
  functionTitle: fields.written(both('field.functionTitle'), 120, both('field.functionTitle.help')),
  tasks: fields.reason(both('field.tasks')),
  contactName: fields.written(both('field.contactName'), 120),
});

export type TypedPlacement = z.output<typeof draftInput>;

export interface PlannedFollowUp {
  readonly kind: FollowUp['kind'];
  readonly dueOn: PlainDate;
}

/** What somebody wrote of a place, as the module keeps it. */
export interface PlacementContent {
  readonly siteId: string;
  readonly kind: PlacementKind;
  readonly functionTitle: string;
  readonly occupationUri: string | null;
  readonly purposeKind: PurposeKind | null;
  readonly purpose: string;
  readonly tasks: string;
  readonly contactName: string;
  readonly contactPhone: string | null;
  readonly contactEmail: string | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly ladder: readonly LadderStep[];
  readonly paidFunction: string | null;
  readonly alongside: string | null;
  readonly transport: string | null;
  readonly adjustments: string | null;
  readonly sharePhone: boolean;
  readonly followUps: readonly PlannedFollowUp[];
  /** Question of the law → yes or no. */
  readonly answers: Readonly<Record<string, boolean>>;
  readonly testsAvailability: boolean;
  readonly representativeId: string | null;
  readonly noRepresentative: boolean;
  readonly extensionGround: ExtensionGround | null;
  readonly extendsId: string | null;
}

const wrong = (name: string, said: Bilingual): Refusal => refuse('wrong-field', said, { [name]: said });

/** Reads what was typed; a refusal names the field. */
export function readPlacement(
  typed: TypedPlacement,
): { readonly ok: true; readonly content: PlacementContent } | Refusal {
  const { startsOn, endsOn } = typed;
  if (endsOn < startsOn) return wrong('endsOn', both('dates.order'));
  if (endsOn > addMonths(startsOn, 24, 'last-day-of-month')) return wrong('endsOn', both('dates.long'));
  const read = ladderOf(typed);
  if (!read.ok) return wrong(read.field, read.text);
  const followUps = followUpsOf(typed);
  if ('ok' in followUps) return followUps;
  return { ok: true, content: contentOf(typed, read.ladder, followUps) };
}

/** The fields as the module keeps them: what was not written is null. */
export const contentOf = (
  typed: TypedPlacement,
  ladder: readonly LadderStep[],
  followUps: readonly PlannedFollowUp[],
): PlacementContent => ({
  siteId: typed.siteId,
  kind: typed.kind,
  functionTitle: typed.functionTitle ?? '',
  occupationUri: typed.occupationUri ?? null,
  purposeKind: typed.purposeKind ?? null,
  purpose: typed.purpose ?? '',
  tasks: typed.tasks ?? '',
  contactName: typed.contactName ?? '',
  contactPhone: typed.contactPhone ?? null,
  contactEmail: typed.contactEmail ?? null,
  startsOn: typed.startsOn,
  endsOn: typed.endsOn,
  ladder,
  paidFunction: typed.paidFunction ?? null,
  alongside: typed.alongside ?? null,
  transport: typed.transport ?? null,
  adjustments: typed.adjustments ?? null,
  sharePhone: typed.sharePhone === true,
  followUps,
  answers: answersOf(typed),
  testsAvailability: typed.testsAvailability === true,
  representativeId: typed.representativeId ?? null,
  noRepresentative: typed.noRepresentative === true,
  extensionGround: typed.extensionGround ?? null,
  extendsId: typed.extendsId ?? null,
});

/** The ladder of hours from its fields. */
export const ladderOf = (typed: TypedPlacement): LadderRead =>
  readLadder(
    ladderSteps.map((n) => ({
      until: typed[`step${n}Until`],
      unpaid: typed[`step${n}Unpaid`],
      paid: typed[`step${n}Paid`],
    })),
    weeksOf(typed.startsOn, typed.endsOn),
    typed.kind,
  );

export const answersOf = (typed: TypedPlacement): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    answerFieldNames.flatMap((name) =>
      typed[name] === undefined ? [] : [[answerFields[name], typed[name] === 'yes']],
    ),
  );

function followUpsOf(typed: TypedPlacement): readonly PlannedFollowUp[] | Refusal {
  const planned: PlannedFollowUp[] = [];
  for (const slot of followUpSlots) {
    const [dueOn, kind] = [typed[`followUp${slot}`], typed[`followUpKind${slot}`]];
    if (dueOn === undefined && kind === undefined) continue;
    if (dueOn === undefined) return wrong(`followUp${slot}`, both('followUp.noday'));
    // A talk about what comes afterwards may lie shortly after the last day.
    if (dueOn < typed.startsOn || dueOn > addMonths(typed.endsOn, 1, 'last-day-of-month'))
      return wrong(`followUp${slot}`, both('followUp.outside'));
    planned.push({ kind: kind ?? 'talk', dueOn });
  }
  return planned;
}

/** What the law or plain sense demands before others are asked; null when nothing is missing. */
export function lackOfSending(content: PlacementContent, today: PlainDate): Refusal | null {
  if (content.kind === 'praktik') {
    if (content.purposeKind === null) return wrong('purposeKind', both('purposeKind.missing'));
    if (content.purpose === '') return wrong('purpose', both('purpose.missing'));
  }
  return content.extendsId === null && content.startsOn < today ? wrong('startsOn', both('dates.past')) : null;
}
