import type { Bilingual } from '../kernel/text/bilingual.ts';
import { both } from './text.ts';
import type { FundPart, MeetingForm, MeetingKind, MeetingState, PlaceState } from './types.ts';

export const meetingKinds = {
  'job-talk': both('kind.job-talk'),
  'joint-talk': both('kind.joint-talk'),
  'sickness-follow-up': both('kind.sickness-follow-up'),
  'availability-talk': both('kind.availability-talk'),
  'cv-talk': both('kind.cv-talk'),
  other: both('kind.other'),
} as const satisfies Record<MeetingKind, Bilingual>;

export const invitationKinds = {
  'job-talk': both('kind.job-talk'),
  'joint-talk': both('kind.joint-talk'),
  'sickness-follow-up': both('kind.sickness-follow-up'),
  other: both('kind.other'),
} as const;

export const meetingForms = {
  'in-person': both('form.in-person'),
  phone: both('form.phone'),
  video: both('form.video'),
} as const satisfies Record<MeetingForm, Bilingual>;

export const meetingStates = {
  booked: both('state.booked'),
  held: both('state.held'),
  'not-met': both('state.not-met'),
  cancelled: both('state.cancelled'),
} as const satisfies Record<MeetingState, Bilingual>;

export const fundParts = {
  none: both('fund.none'),
  wished: both('fund.wished'),
  'takes-part': both('fund.takes-part'),
} as const satisfies Record<FundPart, Bilingual>;

export const placeStates = {
  taken: both('place.taken'),
  'given-up': both('place.given-up'),
  met: both('place.met'),
  'not-met': both('place.not-met'),
} as const satisfies Record<PlaceState, Bilingual>;

export const yesNo = { yes: both('yes'), no: both('no') } as const;

export const shareChoices = { yes: both('share.yes'), no: both('share.no') } as const;
