import { companyById, type Representative, type Site, siteById } from '../../companies/index.ts';
import type { ActContext } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { personOfCase } from '../../people/index.ts';
import { type PlanState, planState } from '../../plan/index.ts';
import type { CheckInput } from '../checks/input.ts';
import { type House, type Recipient, tokensFor } from '../messages.ts';
import type { Placement } from '../placement.ts';
import { readPlacement, type TypedPlacement } from '../placement-fields.ts';
import { checkInput, prolonged } from './checks-for.ts';
import { speakerOf } from './figures.ts';
import { companyRecipient, houseFor } from './house.ts';
import { placementById } from './placements.ts';

/** What saving and sending are decided from. */
export interface SendingState {
  readonly closed: boolean;
  /** The draft, or the agreement that is changed; null where it is new. */
  readonly before: Placement | null;
  /** The place that is prolonged, and those before it. */
  readonly chain: readonly Placement[];
  readonly site: Site | null;
  readonly organisationId: string | null;
  readonly companyName: string;
  readonly givenName: string;
  readonly fullName: string;
  readonly phone: string | null;
  /** Null where what was typed cannot be read. */
  readonly input: CheckInput | null;
  readonly representative: Representative | null;
  readonly contact: Recipient | null;
  readonly house: House;
  readonly plan: PlanState;
  readonly tokens: readonly string[];
}

/** Null where there is no such case, or the placement named is another case's. */
export async function sendingState(
  tx: Tx,
  typed: TypedPlacement,
  { home, today, actor }: Pick<ActContext, 'home' | 'today' | 'actor'>,
): Promise<SendingState | null> {
  const { caseId, placementId, extendsId, siteId } = typed;
  const found = await personOfCase(tx, home, caseId);
  const plan = await planState(tx, home, caseId);
  if (!found || !plan) return null;
  const before = placementId ? await placementById(tx, home, placementId) : null;
  if (placementId && before?.caseId !== caseId) return null;
  const chain = extendsId ? await prolonged(tx, home, extendsId) : [];
  if (chain.some((one) => one.caseId !== caseId)) return null;
  const site = await siteById(tx, home, siteId);
  const company = site && (await companyById(tx, home, site.organisationId));
  const read = readPlacement(typed);
  const content = read.ok ? read.content : null;
  const organisationId = company?.id ?? null;
  return {
    closed: found.closed,
    before,
    chain,
    site,
    organisationId,
    companyName: company?.name ?? '',
    givenName: found.person.givenName,
    fullName: `${found.person.givenName} ${found.person.familyName}`,
    phone: found.person.phone,
    input: content && (await checkInput(tx, home, { caseId, placementId: placementId ?? null, content }, today)),
    representative: organisationId && content ? await speakerOf(tx, home, organisationId, content) : null,
    contact: organisationId && content ? await companyRecipient(tx, home, { ...content, organisationId }) : null,
    house: organisationId
      ? await houseFor(tx, home, organisationId, actor.id)
      : { authority: '', staffName: actor.name, phone: null },
    plan,
    tokens: tokensFor(2),
  };
}
