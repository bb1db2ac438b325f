import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { ContactPeriod } from '../house/portfolio.ts';
import type { Citizen } from '../population/citizen.ts';
import type { DatedFact, Spell } from '../population/fact.ts';
import type { Workdays } from '../population/workdays.ts';
import type { Stream } from '../random/stream.ts';
import type { Sharing } from './sharing.ts';

/** What happens in a case, as data; case-history.ts plays the acts. `order` tells things of one day apart. */
export type Step = { readonly day: PlainDate; readonly order: number } & (
  | { readonly kind: 'education' }
  | { readonly kind: 'benefit'; readonly spell: Spell }
  | { readonly kind: 'fact'; readonly fact: DatedFact }
  | { readonly kind: 'contact'; readonly period: ContactPeriod }
  | { readonly kind: 'contact-form' }
  | { readonly kind: 'protect' }
  | { readonly kind: 'share'; readonly sharing: Sharing }
  | { readonly kind: 'close' }
);

/** These come with the benefit they belong to (record-benefit). */
const withBenefit = new Set<DatedFact['kind']>(['akasse', 'dimittend']);

/** Everything that happens in a case after it was opened, in order. The first contact person comes with the opening. */
export function stepsOf(
  citizen: Citizen,
  contacts: readonly ContactPeriod[],
  sharings: readonly Sharing[],
  workdays: Workdays,
  draw: Stream,
): readonly Step[] {
  const { life, openedOn, closed, contactForm, protectedUntil } = citizen;
  const began = workdays.from(life.spells[0]?.from ?? openedOn);
  const last = closed ? workdays.from(closed.on) : null;
  // Who finished an education while the case was open told of it then.
  const finished = citizen.education.afsluttet ?? began;
  const learnt = finished > began ? workdays.from(finished) : began;
  const steps: Step[] = [{ kind: 'education', day: learnt, order: 1 }];
  for (const spell of life.spells) steps.push({ kind: 'benefit', spell, day: workdays.from(spell.from), order: 2 });
  for (const fact of life.facts) {
    if (withBenefit.has(fact.kind)) continue;
    steps.push({
      kind: 'fact',
      fact,
      day: fact.on,
      order: fact.kind === 'parathed' || fact.kind === 'skaanehensyn' ? 5 : 3,
    });
  }
  for (const period of contacts) {
    if (period.reason === '' && citizen.movedIn === null) continue;
    steps.push({ kind: 'contact', period, day: period.from, order: 4 });
  }
  if (contactForm !== null)
    steps.push({ kind: 'contact-form', day: workdays.from(addDays(openedOn, draw.whole(6, 45))), order: 6 });
  if (protectedUntil !== null) {
    const given = workdays.from(addDays(protectedUntil, -draw.whole(340, 360)));
    steps.push({ kind: 'protect', day: given < openedOn ? openedOn : given, order: 7 });
  }
  for (const sharing of sharings) steps.push({ kind: 'share', sharing, day: sharing.day, order: 8 });
  if (last !== null) steps.push({ kind: 'close', day: last, order: 9 });
  return steps
    .filter(({ day, order }) => last === null || day < last || order === 9)
    .sort((a, b) => (a.day === b.day ? a.order - b.order : a.day < b.day ? -1 : 1));
}
