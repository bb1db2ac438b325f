import { describeFactValue, type FactKind, factKinds, isFactKind } from '@fodfaeste/law/facts';
import type { Lang } from '../../kernel/text/language.ts';
import { type CasePart, caseParts } from '../../people/index.ts';
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

const leading: readonly FactKind[] = ['ydelse', 'parathed', 'uddannelse', 'dimittend'];

/** What stands on the front of the person page: the periods that run today, benefit first. */
export function factsNow(facts: readonly FactRow[], today: string): FactRow[] {
  const running = facts.filter(
    (fact) => fact.validFrom <= today && (fact.validUntil === null || fact.validUntil > today),
  );
  const rank = (fact: FactRow) => {
    const at = leading.indexOf(fact.kind as FactKind);
    return at < 0 ? leading.length : at;
  };
  return running.toSorted((a, b) => rank(a) - rank(b));
}

/** A stored fact in plain words; a kind that a newer version has taken away is shown by its name. */
export function factName(fact: FactRow, lang: Lang): string {
  return isFactKind(fact.kind) ? factKinds[fact.kind].name[lang] : fact.kind;
}

export function factWords(fact: FactRow, lang: Lang): string {
  return isFactKind(fact.kind) ? describeFactValue(fact.kind, fact.value as never, lang) : '';
}

export const isCasePart = (text: string): text is CasePart => (caseParts as readonly string[]).includes(text);
