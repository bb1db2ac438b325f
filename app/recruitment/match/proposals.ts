import type { PlainDate } from '@fodfaeste/law/dates';
import { bestRows, beyondLimits, candidatesOf, type Match, type SkillIndex, scoresFor } from '@fodfaeste/occupations';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { JobOrder } from '../order.ts';
import { type CaseMarks, marksOf } from '../queries/marks.ts';
import { personOf, placeOf, workOf } from './compare.ts';
import { allowLinking, ground } from './ground.ts';
import { type PoolRow, pool, postcodesOf } from './pool.ts';

export interface Proposal {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
  readonly contactName: string | null;
  /** Compares, does not predict; shown to nobody as a figure. */
  readonly score: number;
  readonly reasons: readonly Bilingual[];
  /** What is not known, and so not counted. */
  readonly unknown: readonly Bilingual[];
  readonly marks: CaseMarks;
}

export interface Proposals {
  /** False: nobody has said which occupation it is, so there is nothing to compare with. */
  readonly comparable: boolean;
  readonly list: readonly Proposal[];
  /** Cases that have said what they want to work with. */
  readonly looked: number;
  /** Those who want such work, and have said no to something in this job. */
  readonly beyond: number;
}

/** So far apart in skills and kind of work is no reason to ask. */
const leastNearness = 0.25;
const shown = 12;

/** Parts that are known, the strongest first: they are the reasons. A certificate nobody asks for is none. */
const reasonsOf = ({ parts }: Match): readonly Bilingual[] =>
  parts.filter(({ part, share }) => share !== null && part !== 'certificates').map(({ da, en }) => ({ da, en }));

const unknownOf = ({ parts }: Match): readonly Bilingual[] =>
  parts
    .filter(({ part, share }) => share === null && (part === 'hours' || part === 'distance'))
    .map(({ da, en }) => ({ da, en }));

/** Whether the work somebody wants or has done is near that of the place: everybody else is left out before the parts are weighed. */
function isNear(row: PoolRow, near: Float32Array | null, skills: SkillIndex): boolean {
  if (near === null) return false;
  const { wishes, experience } = workOf(row);
  return [...wishes, ...experience].some((uri) => (near[skills.placeOf.get(uri) ?? -1] ?? 0) >= leastNearness);
}

/**
 * Citizens of the municipality for an order, the nearest first, with reasons. Compared are the work they want or have done, hours and
 * the way there. Never age, sex, origin, health or how long somebody has had a benefit. Whoever is in a placement or was asked already
 * is marked, not hidden; whoever has said no to something in the job is left out, and counted.
 */
export async function proposalsFor(
  tx: Tx,
  authorityId: number,
  order: JobOrder,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): Promise<Proposals> {
  const place = placeOf(order);
  if (place === null) return { comparable: false, list: [], looked: 0, beyond: 0 };
  allowLinking();
  const rows = await pool(tx, authorityId, actor, today);
  const { skills, nearTo, compare } = ground();
  const near = nearTo(place.occupation);
  const close = rows.filter((row) => isNear(row, near, skills));
  const postcodes = await postcodesOf(
    tx,
    authorityId,
    close.map(({ personId }) => personId),
  );
  const people = close.map((of) => ({ of, person: personOf(of, postcodes.get(of.personId)) }));
  const columns = candidatesOf(
    people.map(({ person }) => person),
    skills,
  );
  const scores = scoresFor(skills, columns, place, nearTo);
  const top = [...bestRows(scores, shown)].flatMap((row) => {
    const found = people[row];
    return found ? [{ of: found.of, match: compare(found.person, place) }] : [];
  });
  const marks = await marksOf(
    tx,
    authorityId,
    top.map(({ of }) => of.caseId),
    order.id,
    today,
  );
  return {
    comparable: true,
    looked: rows.length,
    beyond: scores.reduce((sum, score) => (score === beyondLimits ? sum + 1 : sum), 0),
    list: top.map(({ of, match }) => proposal(of, match, marks.get(of.caseId))),
  };
}

const noMarks: CaseMarks = { askedAlready: false, askedElsewhere: 0, inPlacement: null, hiredOn: null };

const proposal = (of: PoolRow, match: Match, marks: CaseMarks = noMarks): Proposal => ({
  caseId: of.caseId,
  personId: of.personId,
  name: of.name,
  contactName: of.contactName,
  score: match.score,
  reasons: reasonsOf(match),
  unknown: unknownOf(match),
  marks,
});

/** Why this job and this citizen, for the one who is asked; empty where nothing is known. */
export async function reasonsFor(
  tx: Tx,
  authorityId: number,
  caseId: string,
  order: JobOrder,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): Promise<{ readonly reasons: readonly Bilingual[]; readonly beyond: readonly Bilingual[] }> {
  allowLinking();
  const place = placeOf(order);
  const [row] = place === null ? [] : await pool(tx, authorityId, actor, today, caseId);
  if (!place || !row) return { reasons: [], beyond: [] };
  const postcodes = await postcodesOf(tx, authorityId, [row.personId]);
  const match = ground().compare(personOf(row, postcodes.get(row.personId)), place);
  return { reasons: reasonsOf(match), beyond: match.beyond };
}
