import type { ContactWay, Sector } from './company.ts';
import type { RepresentativeKind } from './representative.ts';
import { both } from './text.ts';

export const sectorLabels = {
  private: both('company.sector.private'),
  public: both('company.sector.public'),
} as const satisfies Record<Sector, unknown>;

export const contactWayLabels = {
  email: both('contact.prefers.email'),
  sms: both('contact.prefers.sms'),
  phone: both('contact.prefers.phone'),
} as const satisfies Record<ContactWay, unknown>;

export const representativeLabels = {
  tr_pnr: both('representative.kind.tr_pnr'),
  tr_cvr: both('representative.kind.tr_cvr'),
  faelles_tr_cvr: both('representative.kind.faelles_tr_cvr'),
  medarbejder_pnr: both('representative.kind.medarbejder_pnr'),
} as const satisfies Record<RepresentativeKind, unknown>;

export const agreementLabels = {
  recruitment: both('agreement.kind.recruitment'),
  places: both('agreement.kind.places'),
  training: both('agreement.kind.training'),
  visits: both('agreement.kind.visits'),
  other: both('agreement.kind.other'),
} as const;
export type AgreementKind = keyof typeof agreementLabels;

export const requestLabels = {
  staff: both('request.kind.staff'),
  'visit-day': both('request.kind.visit-day'),
  placement: both('request.kind.placement'),
  'small-job': both('request.kind.small-job'),
  'wage-subsidy': both('request.kind.wage-subsidy'),
  training: both('request.kind.training'),
  call: both('request.kind.call'),
} as const;
export type RequestKind = keyof typeof requestLabels;

/** As it stands inside a sentence: "har spurgt om en besøgsdag". */
export const requestShort = {
  staff: both('request.short.staff'),
  'visit-day': both('request.short.visit-day'),
  placement: both('request.short.placement'),
  'small-job': both('request.short.small-job'),
  'wage-subsidy': both('request.short.wage-subsidy'),
  training: both('request.short.training'),
  call: both('request.short.call'),
} as const satisfies Record<RequestKind, unknown>;
