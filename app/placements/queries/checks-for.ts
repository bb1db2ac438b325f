import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseEntries } from '../../law/index.ts';
import { checks, questionsOf } from '../checks/checks.ts';
import type { CheckInput, CompanyFigures } from '../checks/input.ts';
import type { Placement, PlacementCheck } from '../placement.ts';
import type { PlacementContent } from '../placement-fields.ts';
import type { PlacementQuestion } from '../questions.ts';
import { companyFigures } from './figures.ts';
import { placementById } from './placements.ts';

/** A place as far as it is written; a whole {@link PlacementContent} and a stored {@link Placement} will do. */
export type CheckedContent = Pick<
  PlacementContent,
  | 'siteId'
  | 'kind'
  | 'purposeKind'
  | 'purpose'
  | 'startsOn'
  | 'endsOn'
  | 'ladder'
  | 'paidFunction'
  | 'answers'
  | 'testsAvailability'
  | 'representativeId'
  | 'noRepresentative'
  | 'extendsId'
  | 'extensionGround'
>;

export interface CheckGiven {
  readonly caseId: string;
  /** The draft it is; null while it is not stored. */
  readonly placementId: string | null;
  readonly content: CheckedContent;
}

/** What the law looks at, gathered; null where there is no such case. */
export async function checkInput(
  tx: Tx,
  authorityId: number,
  { caseId, placementId, content }: CheckGiven,
  today: PlainDate,
): Promise<CheckInput | null> {
  const person = await caseEntries(tx, authorityId, caseId);
  if (person === null) return null;
  const chain = content.extendsId === null ? [] : await prolonged(tx, authorityId, content.extendsId);
  const root = chain.at(-1);
  const company: CompanyFigures | null = await companyFigures(tx, authorityId, {
    ...content,
    without: [...(placementId === null ? [] : [placementId]), ...chain.map(({ id }) => id)],
    today,
  });
  const place = { ...content, prolongsFrom: root?.caseId === caseId ? root.startsOn : null };
  return { place, person, company, today };
}

/** The place that is prolonged, and what that one prolongs in its turn: the law counts from the first. */
export async function prolonged(tx: Tx, authorityId: number, id: string): Promise<readonly Placement[]> {
  const chain: Placement[] = [];
  for (let next: string | null = id; next !== null && chain.length < 20; ) {
    const found: Placement | null = await placementById(tx, authorityId, next);
    if (!found || chain.some(({ id: known }) => known === found.id)) break;
    chain.push(found);
    next = found.extendsId;
  }
  return chain;
}

/** The live box: what the law says of the place as it is written now. */
export async function checksFor(
  tx: Tx,
  authorityId: number,
  given: CheckGiven,
  today: PlainDate,
): Promise<readonly PlacementCheck[]> {
  const input = await checkInput(tx, authorityId, given, today);
  return input ? checks(input) : [];
}

/** The questions that this very place asks of a person. */
export async function questionsFor(
  tx: Tx,
  authorityId: number,
  given: CheckGiven,
  today: PlainDate,
): Promise<readonly PlacementQuestion[]> {
  const input = await checkInput(tx, authorityId, given, today);
  return input ? questionsOf(input) : [];
}

/** Both at once, for a page that shows both. */
export async function lookAtPlace(tx: Tx, authorityId: number, given: CheckGiven, today: PlainDate) {
  const input = await checkInput(tx, authorityId, given, today);
  return { checks: input ? checks(input) : [], questions: input ? questionsOf(input) : [] };
}
