import { z } from 'zod';
import { type Company, companyById, type Site, siteById } from '../../companies/index.ts';
import type { ActContext } from '../../kernel/act/act.ts';
import { act } from '../../kernel/act/act.ts';
import { accept, type Decision, refuse } from '../../kernel/act/decision.ts';
import { field, optionalText } from '../../kernel/act/field.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { fields } from '../../people/index.ts';
import { termFields, termsFrom } from '../fields.ts';
import { occupationOf } from '../occupation.ts';
import type { OrderTerms } from '../order.ts';
import { type OrderOpened, orderWrites } from '../order-events.ts';
import { orderSentences } from '../order-sentences.ts';
import { dataOrder } from '../paragraphs.ts';
import { ofOrder } from '../text.ts';
import { worksWithCompanies } from '../who.ts';

/** Which site, and which request it came from: from the page, never typed. */
export const originFields = {
  siteId: field(optionalText(36), { label: ofOrder('field.organisation'), control: 'hidden' }),
  requestId: field(optionalText(36), { label: ofOrder('field.request'), control: 'hidden' }),
} as const;

const input = z.object({
  organisationId: fields.hiddenId(ofOrder('field.organisation')),
  ...originFields,
  ...termFields,
});

export interface OpenState {
  readonly company: Company;
  readonly site: Site | null;
  /** A request of this company that is still open. */
  readonly requestId: string | null;
  readonly occupationUri: string | null;
}

interface Origin {
  readonly siteId?: string | undefined;
  readonly requestId?: string | undefined;
  readonly title: string;
  readonly occupationUri?: string | undefined;
}

const isId = (text: string | undefined): text is string => z.uuid().safeParse(text).success;

/** Null where the company, its site or its request is none of this authority's. */
export async function openState(
  tx: Tx,
  home: number,
  organisationId: string,
  given: Origin,
): Promise<OpenState | null> {
  const company = await companyById(tx, home, organisationId);
  if (!company) return null;
  const site = isId(given.siteId) ? await siteById(tx, home, given.siteId) : null;
  if (given.siteId !== undefined && site?.organisationId !== organisationId) return null;
  const request = isId(given.requestId)
    ? await tx
        .selectFrom('company_request')
        .select('id')
        .where('authority_id', '=', home)
        .where('id', '=', given.requestId)
        .where('organisation_id', '=', organisationId)
        .where('kind', '=', 'staff')
        .where('state', 'in', ['new', 'answered'])
        .executeTakeFirst()
    : null;
  const occupationUri = occupationOf(given.title, given.occupationUri);
  return { company, site, requestId: request?.id ?? null, occupationUri };
}

/** What does not fit together in a job as it is written. */
export function termsFault(terms: OrderTerms, today: string) {
  if (terms.hoursMax < terms.hoursMin) {
    const text = ofOrder('open.refused.hours');
    return refuse('hours-turned-round', text, { hoursMax: text });
  }
  if (terms.applyBy !== null && terms.applyBy < today) {
    const text = ofOrder('open.refused.past');
    return refuse('day-has-passed', text, { applyBy: text });
  }
  return null;
}

/** The same for the consultant who writes what a company says and for the company itself. */
export function openedOrder(
  { company, site, requestId }: OpenState,
  typed: OrderTerms,
  madeBy: 'company' | 'staff',
  { actor, newId, today }: ActContext,
): Decision<OrderOpened> {
  if (company.state === 'ended') return refuse('company-ended', ofOrder('open.refused.ended'));
  const fault = termsFault(typed, today);
  if (fault) return fault;
  const terms = {
    ...typed,
    place: typed.place ?? site?.city ?? company.city,
    postalCode: typed.postalCode ?? site?.postalCode ?? company.postalCode,
  };
  const staff = madeBy === 'staff' ? actor : company.contactStaff;
  return accept<OrderOpened>({
    type: 'recruitment.order-opened',
    caseId: null,
    data: {
      orderId: newId(),
      title: terms.title,
      byName: actor.name,
      terms,
      organisationId: company.id,
      companyName: company.name,
      siteId: site?.id ?? null,
      requestId,
      madeBy,
      staff: staff ? { id: staff.id, name: staff.name } : null,
    },
  });
}

/** A company needs somebody: ordinary recruitment first. */
export const openJobOrder = act<typeof input, OpenState, OrderOpened>({
  name: 'open-job-order',
  title: ofOrder('open.title'),
  lead: ofOrder('open.lead'),
  submit: ofOrder('open.submit'),
  input,
  who: [worksWithCompanies],
  basis: dataOrder('§ 137, stk. 1'),
  aspect: 'job-order',
  minutes: 4,
  caseOf: null,
  locks: () => [],
  load: (tx, given, { home }) => openState(tx, home, given.organisationId, given),
  formElsewhere: true,
  guards: [],
  decide: (state, given, context) => openedOrder(state, termsFrom(given, state.occupationUri), 'staff', context),
  writes: orderWrites,
  sentences: orderSentences,
});
