import { describeFactValue, type FactKind, factKinds, isFactKind } from '@fodfaeste/law/facts';
import type { Lang } from '../../kernel/text/language.ts';
import { type CasePart, caseParts } from '../../people/index.ts';
import { knownLabel } from '../fact-labels.ts';
import type { FactRow } from './queries.ts';

const educationKinds: readonly FactKind[] = [
  'uddannelse',
  'uddannelse_sidst_anvendt',
  'igangvaerende_uddannelse',
  'uddannelsesindsats',
  'su_til_videregaaende',
  'faerdighedstest',
  'dimittend',
];

/** Which part of a case a fact belongs to: a helper sees only the parts named in the grant, health never by accident. */
export function partOf(kind: string): CasePart {
  if (!isFactKind(kind) || factKinds[kind].sensitivity === 'special') return 'health';
  return educationKinds.includes(kind) ? 'education' : 'benefit';
}

export type Parts = ReadonlySet<string> | 'all';

export const maySee = (parts: Parts, part: CasePart): boolean => parts === 'all' || parts.has(part);

export function visibleFacts(facts: readonly FactRow[], parts: Parts): FactRow[] {
  return facts.filter((fact) => maySee(parts, partOf(fact.kind)));
}

const leading: readonly FactKind[] = [
  'ydelse',
  'forloeb',
  'parathed',
  'uddannelsesindsats',
  'sygdom',
  'uddannelse',
  'dimittend',
  'akasse',
  'skaanehensyn',
];

/** What stands on the front of the person page: the few periods that run today and matter most, benefit first. The rest is under Oplysninger. */
export function factsNow(facts: readonly FactRow[], today: string): FactRow[] {
  const running = facts.filter(
    (fact) => fact.validFrom <= today && (fact.validUntil === null || fact.validUntil > today),
  );
  return leading.flatMap((kind) => running.filter((fact) => fact.kind === kind));
}

/** Running periods and earlier ones apart, each with what matters most first. */
export function factsByTime(facts: readonly FactRow[], today: string): { now: FactRow[]; earlier: FactRow[] } {
  const rank = ({ kind }: FactRow) => {
    const at = leading.indexOf(kind as FactKind);
    return at < 0 ? leading.length : at;
  };
  const sorted = facts.toSorted((a, b) => rank(a) - rank(b));
  const runs = (fact: FactRow) => fact.validUntil === null || fact.validUntil > today;
  return { now: sorted.filter(runs), earlier: sorted.filter((fact) => !runs(fact)) };
}

/** A stored fact in plain words; a kind that a newer version has taken away is shown by its name. */
export function factName(fact: FactRow, lang: Lang): string {
  return isFactKind(fact.kind) ? factKinds[fact.kind].name[lang] : fact.kind;
}

/** The same in as few words as a head line has room for: 'aktivitetsparat', 'erhvervsuddannelse'. */
export function factShort(fact: FactRow, lang: Lang): string {
  if (!isFactKind(fact.kind)) return '';
  const { kind, value, fund } = fact;
  if (fund) return fund;
  // The database gives the parts of a value back in another order than the kind's own, which begins with what matters most.
  const { form } = factKinds[kind].shape;
  const parts =
    form.kind === 'fields' ? Object.keys(form.fields).map((name) => (value as Record<string, unknown>)[name]) : [value];
  const labels = parts.flatMap((part) => (typeof part === 'string' ? (knownLabel(kind, part, lang) ?? []) : []));
  return labels[0] ?? factWords(fact, lang);
}

export function factWords(fact: FactRow, lang: Lang): string {
  if (!isFactKind(fact.kind)) return '';
  const words = describeFactValue(fact.kind, fact.value as never, lang);
  // The law knows a-kasser by number, people by name.
  return fact.fund ? words.replace(/\d{4}/, fact.fund) : words;
}

export const isCasePart = (text: string): text is CasePart => (caseParts as readonly string[]).includes(text);
