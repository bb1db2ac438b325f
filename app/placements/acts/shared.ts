import { z } from 'zod';
import type { ActContext } from '../../kernel/act/act.ts';
import { type Refusal, refuse } from '../../kernel/act/decision.ts';
import type { EventFrame } from '../../kernel/act/event.ts';
import { field } from '../../kernel/act/field.ts';
import type { TableName, Write } from '../../kernel/act/write.ts';
import { fields } from '../../people/index.ts';
import { type PlanEvent, planSentences, planWrites } from '../../plan/index.ts';
import type { OfPlacement, PlacementEvent } from '../events.ts';
import type { Placement } from '../placement.ts';
import { placementSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { placementWrites } from '../writes.ts';

/** What all acts of placements share. */
export const onPlacement = {
  basis: 'none' as const,
  aspect: 'placement',
  caseOf: ({ caseId }: { readonly caseId: string }) => caseId,
  locks: () => [],
  guards: [],
};

export const placementId = () => fields.hiddenId(both('field.placement'));
export const followUpId = () => fields.hiddenId(both('field.followUp'));
export const words = () => fields.optionalReason(both('field.words'));
/** Posted by the page behind a link alone. */
export const linkToken = () => fields.optional(both('field.link'), 64);
export const optionalMinutes = () =>
  field(fields.blankAsNone(optionalNumber.optional()), { label: both('field.minutes'), control: 'text' });

const optionalNumber = z.coerce.number().int().min(1).max(600);

export const about = (placement: Placement, { actor }: Pick<ActContext, 'actor'>): OfPlacement => ({
  placementId: placement.id,
  organisationId: placement.organisationId,
  companyName: placement.companyName,
  functionTitle: placement.functionTitle,
  kind: placement.kind,
  startsOn: placement.startsOn,
  endsOn: placement.endsOn,
  byName: actor.name,
});

/** Who of the staff did it; nobody where the clock did. */
export const staffIdOf = ({ actor }: Pick<ActContext, 'actor'>): string | null =>
  actor.kind === 'staff' ? actor.id : null;

export const caseClosed: Refusal = refuse('case-closed', both('refused.closed'));

/** Events of placements and of the plan, as most acts make them. */
export type WithPlan = PlacementEvent | PlanEvent;

export const isOfPlan = <E extends { readonly type: string }>(event: E | PlanEvent): event is PlanEvent =>
  event.type.startsWith('plan.');

export const withPlanWrites = (event: WithPlan, frame: EventFrame): readonly Write<TableName>[] =>
  isOfPlan(event) ? planWrites(event, frame) : placementWrites(event, frame);

export const withPlanSentences = { ...placementSentences, ...planSentences };
