import { type Instant, instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { type AtOnceState, atOnceState, type Channel, type DecisionKinds, saidBy } from '../../decisions/index.ts';
import type { ActContext } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { caseLaw, judgementsOf } from '../../law/index.ts';
import { personOfCase } from '../../people/index.ts';
import { dutyBehind } from '../../plan/index.ts';
import type { CheckInput } from '../checks/input.ts';
import { termsOf } from '../decision-kinds/terms.ts';
import { kindWords } from '../labels.ts';
import type { Placement } from '../placement.ts';
import { both } from '../text.ts';
import { checkInput } from './checks-for.ts';
import { lockSite } from './figures.ts';
import { type WritingState, writingState } from './writing.ts';

export interface GrantState extends WritingState {
  readonly input: CheckInput;
  /** Null for a small job, of which nothing is decided. */
  readonly atOnce: AtOnceState | null;
  readonly duty: boolean | null;
  readonly fullName: string;
  /** Answers to questions of the law that hold now, by question. */
  readonly judged: Readonly<Record<string, readonly string[]>>;
}

/** Everything the municipality's yes is weighed by, read while nobody else can grant a place at the site. */
export async function grantState(
  tx: Tx,
  kinds: DecisionKinds,
  given: { readonly caseId: string; readonly placementId: string },
  context: Pick<ActContext, 'actor' | 'now' | 'today' | 'home'>,
): Promise<GrantState | null> {
  const { home, today } = context;
  const writing = await writingState(tx, given, context);
  const found = await personOfCase(tx, home, given.caseId);
  if (!writing || !found) return null;
  const { placement, root } = writing;
  await lockSite(tx, home, placement.siteId);
  const { caseId } = given;
  const input = await checkInput(tx, home, { caseId, placementId: placement.id, content: placement }, today);
  if (!input) return null;
  const isOffer = placement.kind !== 'smaajob';
  const law = isOffer ? await caseLaw(tx, home, caseId, { on: today }) : null;
  const held = (await judgementsOf(tx, home, caseId)).filter(({ supersededAt }) => supersededAt === null);
  return {
    ...writing,
    input,
    duty: dutyBehind('offer', law),
    fullName: `${found.person.givenName} ${found.person.familyName}`,
    judged: byQuestion(held),
    ...(await decided(tx, kinds, placement, root, context, found.person.givenName)),
  };
}

function byQuestion(held: readonly { readonly id: string; readonly question: string }[]) {
  const ids: Record<string, string[]> = {};
  for (const { id, question } of held) ids[question] = [...(ids[question] ?? []), id];
  return ids;
}

async function decided(
  tx: Tx,
  kinds: DecisionKinds,
  placement: Placement,
  root: Placement,
  context: Pick<ActContext, 'actor' | 'now' | 'today' | 'home'>,
  givenName: string,
): Promise<{ readonly atOnce: AtOnceState | null }> {
  if (placement.kind === 'smaajob') return { atOnce: null };
  const atOnce = await atOnceState(
    tx,
    kinds,
    {
      caseId: placement.caseId,
      kind: `placement-${placement.kind}`,
      terms: termsOf(placement, root),
      facts: factsOf(placement, givenName, context.today),
      asked: askedOf(placement, context.today),
      oere: null,
      preparedBy: { id: placement.madeBy, name: placement.madeByName },
    },
    context,
  );
  return { atOnce };
}

const answeredOn = (at: string | null, today: PlainDate): PlainDate =>
  at === null ? today : toCopenhagen(instant(at) as Instant).date;

const citizenOf = ({ confirmations }: Placement) => confirmations.find(({ party }) => party === 'citizen');

/** The citizen said yes: on the own page, or to somebody of the staff. */
function askedOf(placement: Placement, today: PlainDate): { readonly on: PlainDate; readonly how: Channel } {
  const yes = citizenOf(placement);
  const how: Channel =
    yes?.channel !== 'on-behalf'
      ? 'here'
      : yes.behalfReason === 'said-by-phone'
        ? 'telephone'
        : yes.behalfReason === 'in-person'
          ? 'in-person'
          : 'letter';
  return { on: answeredOn(yes?.answeredAt ?? null, today), how };
}

function factsOf(placement: Placement, borger: string, today: PlainDate) {
  const { companyName: firma, functionTitle: opgave, purpose: formaal } = placement;
  const said = both('decide.fact.agreed', {
    borger,
    firma,
    opgave,
    plads: kindWords[placement.kind].da,
    fra: formatDate('da', placement.startsOn),
    til: formatDate('da', placement.endsOn),
  }).da;
  const heardOn = answeredOn(citizenOf(placement)?.answeredAt ?? null, today);
  const purpose = formaal === '' ? [] : [both('decide.fact.purpose', { formaal }).da];
  return [said, ...purpose].map((words) => saidBy(borger, heardOn, words));
}
