import { type Cite, inputKinds, type Outcome, type State } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { CaseLaw } from '../../law/index.ts';
import { both } from '../text.ts';
import { nextTalkDue } from './duty.ts';

/** What the law says of the next talk: who finds the time, which form, and why. */
export interface BookingRules {
  /** No talk has been held yet in this contact course. */
  readonly first: boolean;
  readonly whoBooks: 'citizen-must' | 'citizen-may' | 'summoned' | 'not-known';
  readonly why: Bilingual;
  readonly cites: readonly Cite[];
  /** The citizen chooses: meeting, phone or video. */
  readonly formFree: boolean;
  readonly formWhy: Bilingual;
  readonly formCites: readonly Cite[];
  /** Least days to book in, where a duty to book is made. */
  readonly deadlineDays: number;
  /** The talk is held at the latest so many days after the deadline. */
  readonly holdWithinDays: number;
  /** The law's next date for a talk. */
  readonly due: PlainDate | null;
  /** A course without contact because of serious illness. */
  readonly standby: boolean;
  /** The right to be free of booking, in the law's words for citizens: where an interpreter is needed, without an assessment (BEK-LAB § 45). */
  readonly exemption: { readonly words: Bilingual; readonly cites: readonly Cite[] } | null;
  /** What was decided of booking: freed of it (BEK-LAB § 45), or the right withdrawn (LAB § 35). */
  readonly decided: 'exempt' | 'lost' | null;
  /** What must be known first where the answer is not known: for staff, who can record it. */
  readonly missing: readonly Bilingual[];
}

/** LAB §§ 33-35, BEK-LAB §§ 44-46, SDPL § 13 b, read from the law engine's answers and nowhere else. */
export function bookingRules(law: CaseLaw): BookingRules {
  const of = outcomesOf(law);
  const { parameter } = law.answer.book;
  const numbers = {
    deadlineDays: known(parameter('form.bookingfrist_dage'), 8),
    holdWithinDays: 7 * known(parameter('form.samtale_efter_frist_uger'), 1),
    due: nextTalkDue(law),
    standby: of.yes('form.samtale.standby') || of.yes('syge.form.standby'),
  };
  return { ...numbers, exemption: exemptionOf(of), ...whoBooks(of), ...formOf(of) };
}

/** The answer for a case of which the law says nothing (closed, or gone): an offer, and no duty. */
export const rulesWithoutLaw: BookingRules = {
  first: false,
  whoBooks: 'not-known',
  why: both('rules.unknown'),
  cites: [],
  formFree: true,
  formWhy: both('rules.form.unknown'),
  formCites: [],
  deadlineDays: 8,
  holdWithinDays: 7,
  due: null,
  standby: false,
  exemption: null,
  decided: null,
  missing: [],
};

/** A pack in which the law has no such number gives none. */
const known = (value: number, otherwise: number): number => (value > 0 ? value : otherwise);

const summonsRules = ['form.selvbooking.foerste_indkaldes', 'form.selvbooking.foerste_indkaldes.akasse'];
const sickBookingRules = ['syge.selvbooking'];
const firstMeetingRules = ['form.samtale.fremmoede', 'form.samtale.fremmoede.akasse'];
const freeFormRules = ['form.samtale.frit_valg', 'form.samtale.frit_valg.akasse'];

type Of = ReturnType<typeof outcomesOf>;

function outcomesOf({ answer }: CaseLaw) {
  const byId = new Map(answer.outcomes.map((outcome) => [outcome.rule.id, outcome]));
  const state = (id: string): State => byId.get(id)?.state ?? 'no';
  return {
    state,
    yes: (id: string) => state(id) === 'yes',
    hasLiftedTalks: () =>
      answer.outcomes.some(({ rule, state }) => state === 'lifted' && rule.id.startsWith('kontakt.')),
    one: (id: string): Outcome | null => byId.get(id) ?? null,
    first: (ids: readonly string[], ...states: readonly State[]): Outcome | null =>
      ids.map((id) => byId.get(id)).find((one) => one !== undefined && states.includes(one.state)) ?? null,
  };
}

function exemptionOf(of: Of): BookingRules['exemption'] {
  const right = of.one('form.selvbooking.fritagelse');
  return right?.state === 'yes' && right.citizen ? { words: right.citizen, cites: right.cites } : null;
}

type Who = Pick<BookingRules, 'first' | 'whoBooks' | 'why' | 'cites' | 'decided' | 'missing'>;

function whoBooks(of: Of): Who {
  const first = of.first(firstMeetingRules, 'open', 'overdue', 'met') !== null;
  const answered = (answer: Omit<Who, 'first' | 'missing' | 'decided'> & Partial<Pick<Who, 'decided'>>): Who => ({
    first,
    missing: [],
    decided: null,
    ...answer,
  });

  const summoned = of.first(summonsRules, 'open', 'overdue', 'met');
  if (summoned) return answered({ whoBooks: 'summoned', why: both('rules.first'), cites: summoned.cites });
  // LAB § 35, BEK-LAB § 46: whoever lost the right to book is summoned.
  const lost = of.first(['form.selvbooking.fratag'], 'allowed', 'refused', 'unknown');
  if (lost) return answered({ whoBooks: 'summoned', why: both('rules.lost'), cites: lost.cites, decided: 'lost' });

  // The right to be exempt is had by exactly those who must book.
  const must = of.one('form.selvbooking.fritagelse');
  const inCourse = of.one('form.selvbooking.kort_varsel');
  const unknown = [of.first(summonsRules, 'unknown'), must, inCourse].find((one) => one?.state === 'unknown');
  if (unknown) return { first, ...notKnown(unknown) };
  if (must?.state === 'yes') return answered({ whoBooks: 'citizen-must', why: both('rules.must'), cites: must.cites });
  // SDPL § 13 b, stk. 7-8: after the first follow-up, the sick person books.
  const sick = of.first(sickBookingRules, 'open', 'unknown');
  if (sick?.state === 'unknown') return { first, ...notKnown(sick) };
  if (sick) return answered({ whoBooks: 'citizen-must', why: both('rules.must'), cites: sick.cites });
  // BEK-LAB §§ 45-46: in the contact course, not outside it by another rule, and still not among those who book: exempt.
  if (inCourse?.state === 'yes' && must && !of.hasLiftedTalks())
    return answered({ whoBooks: 'summoned', why: both('rules.exempt'), cites: must.cites, decided: 'exempt' });
  return answered({ whoBooks: 'citizen-may', why: both('rules.may'), cites: [] });
}

function notKnown(outcome: Outcome): Omit<Who, 'first'> {
  const missing = outcome.missing.map((kind): Bilingual => inputKinds[kind].name);
  const questions = outcome.questions.map(({ text }): Bilingual => text);
  return {
    whoBooks: 'not-known',
    why: both('rules.unknown'),
    cites: outcome.cites,
    decided: null,
    missing: [...missing, ...questions],
  };
}

type Form = Pick<BookingRules, 'formFree' | 'formWhy' | 'formCites'>;

function formOf(of: Of): Form {
  const bound = (outcome: Outcome, formWhy: Bilingual): Form => ({
    formFree: false,
    formWhy,
    formCites: outcome.cites,
  });
  const first = of.first(firstMeetingRules, 'open', 'overdue', 'met');
  if (first) return bound(first, both('rules.form.first'));
  const sick = of.one('syge.form.naeste');
  if (sick?.state === 'yes') return sickForm(sick);
  const free = of.first(freeFormRules, 'yes');
  if (free) return { formFree: true, formWhy: both('rules.form.free'), formCites: free.cites };
  const unknown = of.first([...firstMeetingRules, ...freeFormRules], 'unknown');
  if (unknown) return { formFree: true, formWhy: both('rules.form.unknown'), formCites: unknown.cites };
  return { formFree: true, formWhy: both('rules.form.free'), formCites: [] };
}

/** What `syge.form.naeste` answers: in person, and in person because the municipality decided so. */
const sickInPerson = { first: 0, decided: 4 } as const;

/** SDPL § 13 b: the first follow-up is a meeting unless something speaks against it; afterwards the choice is the sick person's. */
function sickForm({ value, cites }: Outcome): Form {
  if (value === sickInPerson.first)
    return { formFree: false, formWhy: both('rules.form.sick-first'), formCites: cites };
  if (value === sickInPerson.decided) return { formFree: false, formWhy: both('rules.form.decided'), formCites: cites };
  return { formFree: true, formWhy: both('rules.form.free'), formCites: cites };
}
