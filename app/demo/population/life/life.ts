import { addMonths, type PlainDate } from '@fodfaeste/law/dates';
import type { FactKind, FactValue, Source } from '@fodfaeste/law/facts';
import type { Stream } from '../../random/stream.ts';
import type { Benefit, DatedFact, Spell } from '../fact.ts';
import type { Education } from '../person/education.ts';

/** What a life is made from; the same arguments give the same life. */
export interface LifeFrame {
  readonly today: PlainDate;
  /** Three years ago: earlier times on benefit are made up from here, and the one that lasts may be older. */
  readonly begin: PlainDate;
  readonly birthDate: PlainDate;
  readonly education: Education;
  readonly refugee: boolean;
  readonly draw: Stream;
}

/** Benefit spells and the facts that hang on them, oldest first. */
export interface Life {
  readonly spells: readonly Spell[];
  readonly facts: readonly DatedFact[];
}

/** Collects a life; `done` puts it in order. */
export class LifeBuilder {
  readonly #spells: Spell[] = [];
  readonly #facts: DatedFact[] = [];

  spell(benefit: Benefit, from: PlainDate, to: PlainDate | null): void {
    if (to !== null && to <= from) throw new RangeError(`An empty spell of ${benefit} on ${from}.`);
    this.#spells.push({ benefit, from, to });
  }

  fact<K extends FactKind>(
    kind: K,
    value: FactValue<K>,
    from: PlainDate,
    how: { readonly to?: PlainDate | null; readonly source: Source; readonly reason?: string | null },
  ): void {
    const { to = null, source, reason = null } = how;
    if (to !== null && to <= from) throw new RangeError(`An empty fact ${kind} on ${from}.`);
    this.#facts.push({ kind, value, from, to, on: from, source, reason } as DatedFact);
  }

  done(): Life {
    const spells = joined(this.#spells.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
    return {
      spells,
      facts: this.#facts.toSorted((a, b) => (a.on === b.on ? compare(a.from, b.from) : compare(a.on, b.on))),
    };
  }
}

/** Two times on the same benefit that meet are one. */
function joined(spells: readonly Spell[]): Spell[] {
  const one: Spell[] = [];
  for (const spell of spells) {
    const last = one.at(-1);
    if (last?.benefit === spell.benefit && last.to === spell.from) one[one.length - 1] = { ...last, to: spell.to };
    else one.push(spell);
  }
  return one;
}

/** The day, or the birthday on which somebody reached an age when that came later. */
export function notBeforeAge({ birthDate }: Pick<LifeFrame, 'birthDate'>, age: number, on: PlainDate): PlainDate {
  const birthday = addMonths(birthDate, 12 * age, 'last-day-of-month');
  return on < birthday ? birthday : on;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
