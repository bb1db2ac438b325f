import {
  danishLaw,
  type Entry,
  evaluate,
  type InputKind,
  inputKinds,
  type LegalAnswer,
  type Outcome,
} from '@fodfaeste/law';
import { fromDayNumber, type PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { PlacementCheck } from '../placement.ts';
import { fieldOf } from '../questions.ts';
import { both, bothBy } from '../text.ts';

export type Says = (rule: string) => Outcome | undefined;

const byRule = ({ outcomes }: LegalAnswer): Says => {
  const found = new Map(outcomes.map((outcome) => [outcome.rule.id, outcome]));
  return (rule) => found.get(rule);
};

export const lawOfPerson = (entries: readonly Entry[], on: PlainDate): Says =>
  byRule(evaluate(danishLaw, entries, { on }));
export const lawOfCompany = (entries: readonly Entry[], on: PlainDate): Says =>
  byRule(evaluate(danishLaw, entries, { on, subject: 'virksomhed' }));

export const citesOf = ({ cites }: Outcome): readonly string[] =>
  cites.map(({ source, paragraph }) => `${source.short} ${paragraph}`);

/** A value that is a day. */
export const dayOf = ({ value }: Outcome): PlainDate | null => (value === null ? null : fromDayNumber(value));

interface Told {
  readonly state: PlacementCheck['state'];
  readonly text: Bilingual;
  readonly wayOut?: Bilingual | null;
  readonly title?: Bilingual;
}

export const told = (outcome: Outcome, { state, text, wayOut = null, title }: Told): PlacementCheck => ({
  id: outcome.rule.id,
  state,
  title: title ?? outcome.rule.name,
  text,
  wayOut,
  cites: citesOf(outcome),
});

const inWords = (all: readonly Bilingual[]): Bilingual => ({
  da: all.map(({ da }) => da).join(', '),
  en: all.map(({ en }) => en).join(', '),
});

export const namesOf = (kinds: readonly InputKind[]): Bilingual => inWords(kinds.map((kind) => inputKinds[kind].name));

/** What must be known or judged before the law answers. */
export function unanswered(outcome: Outcome, title?: Bilingual): PlacementCheck {
  const more = title ? { title } : {};
  const asked = outcome.questions.filter(({ id }) => fieldOf(id) !== undefined);
  const [first] = asked;
  if (first && outcome.missing.length === 0)
    return told(outcome, {
      ...more,
      state: 'ask',
      text: bothBy('check.question', (lang) => ({ spoergsmaal: first.text[lang] })),
    });
  const [elsewhere] = outcome.questions;
  if (outcome.missing.length === 0 && elsewhere)
    return told(outcome, {
      ...more,
      state: 'unknown',
      text: bothBy('check.questionElsewhere', (lang) => ({ spoergsmaal: elsewhere.text[lang] })),
      wayOut: both('check.questionElsewhere.out'),
    });
  const mangler = namesOf(outcome.missing);
  return told(outcome, {
    ...more,
    state: 'unknown',
    text: bothBy('check.missing', (lang) => ({ mangler: mangler[lang] })),
    wayOut: both('check.missing.out'),
  });
}

interface Guarded {
  readonly ok: Bilingual;
  readonly stop: Bilingual;
  readonly out: Bilingual;
  readonly title?: Bilingual;
}

/** A guard of the law in plain words; nothing where it does not concern the place. */
export function guarded(outcome: Outcome | undefined, { ok, stop, out, title }: Guarded): readonly PlacementCheck[] {
  const more = title ? { title } : {};
  switch (outcome?.state) {
    case 'allowed':
      return [told(outcome, { ...more, state: 'ok', text: ok })];
    case 'refused':
      return [told(outcome, { ...more, state: 'stop', text: stop, wayOut: out })];
    case 'unknown':
      return [unanswered(outcome, title)];
    default:
      return [];
  }
}

/** A check of our own, where no rule of the engine stands behind it. */
export const ours = (
  id: string,
  state: PlacementCheck['state'],
  title: Bilingual,
  text: Bilingual,
  { wayOut = null, cites = [] }: { readonly wayOut?: Bilingual | null; readonly cites?: readonly string[] } = {},
): PlacementCheck => ({ id, state, title, text, wayOut, cites });
