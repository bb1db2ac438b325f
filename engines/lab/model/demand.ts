import type { PlainDate } from '@fodfaeste/law/dates';

/**
 * What the law demands through a spell, week by week, read off the law engine once for each law: no law is asked while weeks are
 * simulated. Index of a row: (group × ageCount + age) × educationCount + education; of an entry: row × spellWeeks + week.
 */
export interface DemandTable {
  /** The day of the law it was read on, and the packs that stood. */
  readonly lawDay: PlainDate;
  readonly packs: readonly string[];
  /** Talks that fall due in the week (mostly 0 or 1). */
  readonly talks: Uint8Array;
  /** The same for talks that the a-kasse holds. */
  readonly fundTalks: Uint8Array;
  /** Of both, what is due to those too who are left out ({@link mayBeLeftOut}): first talks, follow-up of the sick. Not given: nobody may be. */
  readonly dueToAll?: { readonly talks: Uint8Array; readonly fundTalks: Uint8Array };
  /** 1 for each row whose minimum of talks is not known: what stands in the arrays is not all the law may demand. */
  readonly talksNotKnown?: Uint8Array;
  /** 1 where the first or a further offer falls due (LAB kap. 16). */
  readonly offers: Uint8Array;
  /** Kinds of offer that fulfil that duty: a bit for each of `offerKinds`. */
  readonly counts: number;
  /** The same for each row: for nr. 4-5 of LAB § 6 other kinds count than for nr. 1-3. */
  readonly countsByRow?: Uint8Array;
  /** Share of each row that need not be given it (the 75 per cent rules of 1 July 2026); 0 where all must. */
  readonly mayBeLeftOut: { readonly talks: number; readonly offers: number };
  /** How many demands and how many rules for single groups the law has (row H1 of the tables). */
  readonly demands: { readonly duties: number; readonly groupOnly: number };
}
