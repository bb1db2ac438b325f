import type { BehalfReason, StepKind } from './invitation.ts';
import type { PartnershipState, PartyKind } from './partnership.ts';
import { both } from './text.ts';

export const stateLabels = {
  forming: both('state.forming'),
  open: both('state.open'),
  running: both('state.running'),
  hiring: both('state.hiring'),
  closed: both('state.closed'),
  stopped: both('state.stopped'),
} as const satisfies Record<PartnershipState, unknown>;

export const partyLabels = {
  municipality: both('party.municipality'),
  state: both('party.state'),
  employer: both('party.employer'),
  union: both('party.union'),
  fund: both('party.fund'),
  school: both('party.school'),
} as const satisfies Record<PartyKind, unknown>;

export const stepLabels = {
  'info-meeting': both('step.info-meeting'),
  'try-out': both('step.try-out'),
  'met-company': both('step.met-company'),
} as const satisfies Record<StepKind, unknown>;

export const behalfLabels = {
  'not-digital': both('behalf.not-digital'),
  exempt: both('behalf.exempt'),
  'said-by-phone': both('behalf.said-by-phone'),
  'in-person': both('behalf.in-person'),
  other: both('behalf.other'),
} as const satisfies Record<BehalfReason, unknown>;

export const yesNo = { yes: both('answer.yes'), no: both('answer.no') } as const;
