import type { Law } from '@fodfaeste/law';
import { isPlainDate, type PlainDate } from '@fodfaeste/law/dates';
import type { LawChoice } from './frozen.ts';
import type { Words } from './words.ts';

/** Which version of the law a scenario means. */
export interface KnownLaw {
  readonly day: PlainDate;
  /** To be given to `demandTable`: a pack that is named stands alone, a day has the suspensions that stood. */
  readonly choice: Required<LawChoice>;
}

/** Thrown when a scenario names a version of the law that is not known; the message says which are. */
export class UnknownLaw extends RangeError {
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/**
 * The law that is named: `today` (the day of the baseline), a date, or the id of a pack or overlay of the law (its first day). A pack stands
 * without the suspensions that fell on its first day: whoever means them names the suspension, or a date.
 * Throws {@link UnknownLaw} for an unknown name, a date that does not exist, and days before the first pack.
 */
export function knownLaw(law: Law, name: string, today: PlainDate): KnownLaw {
  const asked = name.trim();
  if (asked === 'today') return fromDay(law, today);
  if (/^\d/.test(asked)) {
    if (isPlainDate(asked)) return fromDay(law, asked);
    throw new UnknownLaw({
      da: `Lovens dag ${asked} findes ikke. Skriv ÅÅÅÅ-MM-DD.`,
      en: `There is no day ${asked}. Write YYYY-MM-DD.`,
    });
  }
  const pack = law.packs.find(({ id }) => id === asked);
  if (pack) return { day: pack.from, choice: { expected: [], isPackAlone: true } };
  const overlay = law.overlays.find(({ id }) => id === asked);
  if (overlay)
    return { day: overlay.from, choice: { expected: overlay.expected ? [overlay.id] : [], isPackAlone: false } };
  const known = knownNames(law).join(', ');
  throw new UnknownLaw({
    da: `Lovpakken ${asked} findes ikke. Kendte: ${known}, today eller en dato.`,
    en: `There is no law pack ${asked}. Known: ${known}, today, or a date.`,
  });
}

/** Ids that {@link knownLaw} understands, packs first, in order of time. */
export const knownNames = (law: Law): readonly string[] => [...law.packs, ...law.overlays].map(({ id }) => id);

function fromDay(law: Law, day: PlainDate): KnownLaw {
  const [first] = law.packs;
  if (first && day >= first.from) return { day, choice: { expected: [], isPackAlone: false } };
  throw new UnknownLaw({
    da: `Loven før ${first?.from ?? ''} er ikke med; ${day} ligger før.`,
    en: `The law before ${first?.from ?? ''} is not here; ${day} lies before it.`,
  });
}
