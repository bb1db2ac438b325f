import type { ActContext } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { fields } from '../people/index.ts';
import type { Company, CompanyContact, Site } from './company.ts';
import { reachedPlaces } from './detail-fields.ts';
import { contactWayLabels, representativeLabels } from './labels.ts';
import type { ContactDetails, RepresentativeDetails } from './people-events.ts';
import { representativesOf } from './queries/representatives.ts';
import { contactsOf } from './queries/sites.ts';
import type { Representative } from './representative.ts';
import { both } from './text.ts';

/** A contact person as a form asks. */
export const contactFields = () => ({
  name: fields.written(both('contact.name'), 100),
  title: fields.optional(both('contact.title'), 100),
  email: fields.optionalEmail(both('contact.email')),
  phone: fields.optionalPhone(both('contact.phone')),
  prefers: fields.choice(both('contact.prefers'), contactWayLabels),
  siteId: fields.optionalChosen(both('contact.site')),
});

export const representativeFields = () => ({
  name: fields.written(both('contact.name'), 100),
  kind: fields.choice(both('representative.kind'), representativeLabels, { help: both('representative.kind.help') }),
  siteId: fields.optionalChosen(both('contact.site')),
  unionName: fields.optional(both('representative.union'), 100),
  email: fields.optionalEmail(both('contact.email')),
  phone: fields.optionalPhone(both('contact.phone')),
});

export interface Places {
  readonly company: Company;
  readonly sites: readonly Site[];
}

export const siteFault = (sites: readonly Site[], siteId: string | undefined): Refusal | null =>
  siteId === undefined || sites.some(({ id }) => id === siteId)
    ? null
    : refuse('other-site', both('refused.site'), { siteId: both('refused.site') });

interface Reachable {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Somebody nobody can reach helps nobody. */
export const reachFault = ({ email, phone }: Reachable): Refusal | null =>
  email === undefined && phone === undefined
    ? refuse('unreachable', both('contact.refused.reach'), { email: both('contact.refused.reach') })
    : null;

/** What somebody prefers must be there. */
export function wayFault({ email, phone, prefers }: Reachable & Pick<CompanyContact, 'prefers'>): Refusal | null {
  const field = prefers === 'email' ? 'email' : 'phone';
  return (field === 'email' ? email : phone) === undefined
    ? refuse('way-missing', both('contact.refused.way'), { [field]: both('contact.refused.way') })
    : null;
}

/** Those of one place of work name it. */
export const representativeFault = ({
  kind,
  siteId,
}: {
  readonly kind: Representative['kind'];
  readonly siteId?: string | undefined;
}): Refusal | null =>
  (kind === 'tr_pnr' || kind === 'medarbejder_pnr') && siteId === undefined
    ? refuse('site-missing', both('representative.refused.site'), { siteId: both('representative.refused.site') })
    : null;

export const contactDetails = (given: {
  readonly title?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly prefers: CompanyContact['prefers'];
  readonly siteId?: string | undefined;
  readonly active: boolean;
}): ContactDetails => ({
  title: given.title ?? null,
  email: given.email ?? null,
  phone: given.phone ?? null,
  prefers: given.prefers,
  siteId: given.siteId ?? null,
  active: given.active,
});

export const representativeDetails = (given: {
  readonly kind: Representative['kind'];
  readonly siteId?: string | undefined;
  readonly unionName?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly absent: boolean;
  readonly active: boolean;
}): RepresentativeDetails => ({
  kind: given.kind,
  siteId: given.siteId ?? null,
  unionName: given.unionName ?? null,
  email: given.email ?? null,
  phone: given.phone ?? null,
  absent: given.absent,
  active: given.active,
});

interface Wanted {
  readonly organisationId: string;
  readonly personId: string;
}

export async function loadContact(tx: Tx, { organisationId, personId }: Wanted, context: ActContext) {
  const places = await reachedPlaces(tx, organisationId, context);
  const found = places && (await contactsOf(tx, context.home, organisationId)).find(({ id }) => id === personId);
  return places && found ? { ...places, contact: found } : null;
}

export async function loadRepresentative(tx: Tx, { organisationId, personId }: Wanted, context: ActContext) {
  const places = await reachedPlaces(tx, organisationId, context);
  const all = places ? await representativesOf(tx, context.home, organisationId) : [];
  const found = all.find(({ id }) => id === personId);
  return places && found ? { ...places, representative: found } : null;
}

/** Which company and whom a form was opened for. */
export function wantedOf(given: Readonly<Record<string, unknown>> | undefined): Wanted | null {
  const [organisationId, personId] = [fields.givenId(given, 'organisationId'), fields.givenId(given, 'personId')];
  return organisationId && personId ? { organisationId, personId } : null;
}
