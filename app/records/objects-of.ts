import {
  fromCopenhagen,
  type Instant,
  instantOfEpoch,
  type PlainDate,
  plainTime,
  toCopenhagen,
} from '@fodfaeste/law/dates';
import type { CaseForIndex, DecisionForIndex } from './case-for-index.ts';
import { courseKle } from './kle.ts';
import type { Journalpost, Progress, Retention, Sensitivity } from './oio.ts';
import type { RecordRules } from './rules.ts';
import { courseTitle, noteTitle, titleOfDecision, titleOfLetter } from './titles.ts';

/** Since when something has been so. */
export interface Since<T> {
  readonly is: T;
  readonly from: Instant;
}

interface Described {
  /** What it stands for in the house. */
  readonly subjectId: string;
  readonly title: string;
  readonly kle: string;
  readonly facet: string;
  readonly retention: Retention;
  readonly madeOn: PlainDate;
  readonly from: Instant;
  /** In the order of time, the last holds now. */
  readonly sensitivity: readonly Since<Sensitivity>[];
}

export interface CaseObject extends Described {
  readonly kind: 'case' | 'decision-case';
  readonly progress: readonly Since<Progress>[];
}

export interface DocumentObject extends Described {
  readonly kind: 'document';
  readonly role: Journalpost['rolle'];
}

export type RecordedObject = CaseObject | DocumentObject;

const midnight = plainTime('00:00');
const startOf = (day: PlainDate): Instant => fromCopenhagen(day, midnight);
const secondAfter = (at: Instant): Instant => instantOfEpoch(Date.parse(at) + 1_000);
const earliest = (moments: readonly (Instant | null)[]): Instant | null =>
  moments.filter((at) => at !== null).toSorted()[0] ?? null;

/** Steps that only go forward in time: a step begins after the one before, and none begins after the end. */
function steps(from: Instant, later: readonly (readonly [Progress, Instant | null])[], end: Instant | null) {
  const found: Since<Progress>[] = [{ is: 'Opstaaet', from }];
  const last = () => found.at(-1)?.from ?? from;
  const add = (is: Progress, at: Instant) => found.push({ is, from: at > last() ? at : secondAfter(last()) });
  for (const [is, at] of later) if (at !== null && (end === null || at < end)) add(is, at);
  if (end !== null) add('Afsluttet', end);
  return found;
}

/** Everything about a citizen's course is confidential; from the first fact of health and the like it is sensitive. */
function sensitivityFrom(from: Instant, sensitiveSince: Instant | null): Since<Sensitivity>[] {
  const sensitive = { is: 'FOELSOMME_PERSONOPLYSNINGER', from } as const;
  if (sensitiveSince === null) return [{ is: 'FORTROLIGE_PERSONOPLYSNINGER', from }];
  if (sensitiveSince <= from) return [sensitive];
  return [
    { is: 'FORTROLIGE_PERSONOPLYSNINGER', from },
    { ...sensitive, from: sensitiveSince },
  ];
}

function courseOf(of: CaseForIndex, rules: RecordRules): CaseObject {
  const from = startOf(of.openedOn);
  const end = of.closedOn === null ? null : startOf(of.closedOn);
  const oplyst = earliest([of.firstGoalAt, of.firstTalkAt]);
  const signed = earliest(of.decisions.map(({ signedAt }) => signedAt));
  return {
    kind: 'case',
    subjectId: of.caseId,
    title: courseTitle,
    kle: courseKle,
    facet: rules.facet,
    retention: rules.retention.course,
    madeOn: of.openedOn,
    from,
    sensitivity: sensitivityFrom(from, of.sensitiveSince),
    progress: steps(
      from,
      [
        ['Oplyst', oplyst],
        ['Afgjort', signed],
      ],
      end,
    ),
  };
}

function decisionOf(decision: DecisionForIndex, of: CaseForIndex, rules: RecordRules): CaseObject {
  const { id, kle, openedAt, signedAt, withdrawnAt } = decision;
  const end = earliest([withdrawnAt, of.closedOn === null ? null : startOf(of.closedOn)]);
  return {
    kind: 'decision-case',
    subjectId: id,
    title: titleOfDecision(kle),
    kle,
    facet: rules.facet,
    retention: rules.retention.decision,
    madeOn: toCopenhagen(openedAt).date,
    from: openedAt,
    sensitivity: sensitivityFrom(openedAt, of.sensitiveSince),
    progress: steps(openedAt, [['Afgjort', signedAt]], end),
  };
}

interface Paper {
  readonly id: string;
  readonly title: string;
  readonly at: Instant;
  readonly role: Journalpost['rolle'];
}

const documentOf = ({ id, title, at, role }: Paper, of: CaseForIndex, rules: RecordRules): DocumentObject => ({
  kind: 'document',
  subjectId: id,
  title,
  kle: courseKle,
  facet: rules.facet,
  retention: rules.retention.document,
  madeOn: toCopenhagen(at).date,
  from: at,
  sensitivity: sensitivityFrom(at, of.sensitiveSince !== null && of.sensitiveSince <= at ? at : null),
  role,
});

/**
 * What the index is to know of a case: the course itself, the decisions in it, and a journal entry for each letter that left the house and
 * each note that was shared. Pure; ids and numbers are given elsewhere.
 */
export function objectsOf(of: CaseForIndex, rules: RecordRules): readonly RecordedObject[] {
  const letters = of.letters.map(
    ({ id, purpose, sentAt }): Paper => ({ id, title: titleOfLetter(purpose), at: sentAt, role: 'Tilakteret' }),
  );
  const notes = of.notes.map(
    ({ meetingId, sharedAt }): Paper => ({ id: meetingId, title: noteTitle, at: sharedAt, role: 'Journalnotat' }),
  );
  const papers = [...letters, ...notes].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return [
    courseOf(of, rules),
    ...of.decisions.map((decision) => decisionOf(decision, of, rules)),
    ...papers.map((paper) => documentOf(paper, of, rules)),
  ];
}
