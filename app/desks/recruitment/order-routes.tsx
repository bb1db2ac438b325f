import { companyById, contactsOf, findCompanies, requestById, sitesOf } from '../../companies/index.ts';
import { inputFromForm, type RawForm } from '../../kernel/act/form-data.ts';
import { perform } from '../../kernel/act/perform.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { eventById } from '../../kernel/events/event-store.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { occupations, readOccupationsSoon } from '../../occupations/index.ts';
import { isOverOrder, type JobOrder } from '../../recruitment/index.ts';
import { rememberDone } from '../acts/flash.ts';
import { formBody, textOf } from '../acts/form-body.ts';
import { readHouse } from '../admin/frame/read.ts';
import type { Again } from '../decisions/forms.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { againFrom } from './answers.ts';
import { actNamed } from './company-acts.ts';
import { FindCompanyPage } from './find-company-page.tsx';
import { OrderForm, type OrderFormProps } from './order-form.tsx';
import { jobPaths } from './paths.ts';
import { recruitmentDeskText } from './text.ts';

const typedIn = (again: Again | undefined, name: string): string | undefined => {
  const value = again?.values[name];
  return typeof value === 'string' ? value : value?.[0];
};

type ActName = 'open-job-order' | 'order-staff' | 'change-job-order';

const some = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

/** What the company has told already: its place, whom to talk to, and the request that the order comes from. */
async function known(tx: Tx, authorityId: number, organisationId: string, query: Readonly<Record<string, string>>) {
  const company = await companyById(tx, authorityId, organisationId);
  if (!company) return null;
  const sites = await sitesOf(tx, authorityId, organisationId);
  const site = sites.find(({ id }) => id === query['sted']) ?? (sites.length === 1 ? sites[0] : undefined);
  const [contact] = await contactsOf(tx, authorityId, organisationId);
  const asked = query['henvendelse'] ?? '';
  const found = isId(asked) ? await requestById(tx, authorityId, asked) : null;
  const request = found?.organisationId === organisationId && found.kind === 'staff' ? found : null;
  return {
    company,
    hidden: { ...(site ? { siteId: site.id } : {}), ...(request ? { requestId: request.id } : {}) },
    values: some({
      kind: 'ordinary',
      title: request?.occupation,
      occupationUri: request?.occupationUri,
      tasks: request?.words,
      hoursMin: request?.hoursWeek,
      seats: request?.places ?? 1,
      startsOn: request?.startsOn,
      place: site?.city ?? company.city,
      postalCode: site?.postalCode ?? company.postalCode,
      contactName: contact?.name ?? request?.madeByName,
      contactPhone: contact?.phone ?? site?.phone ?? company.phone,
      contactEmail: contact?.email ?? company.email,
    }),
  };
}

interface Shown extends Pick<OrderFormProps, 'values' | 'hidden' | 'occupations'> {
  readonly act: ActName;
  readonly action: string;
  readonly title: string;
  readonly lead: string | null;
  readonly back: string;
}

function showForm(c: WebContext, { act, action, title, lead, back, ...form }: Shown, again?: Again) {
  const kernel = c.get('kernel');
  readOccupationsSoon();
  const problems = (again?.problems ?? []).map(({ field, message }) => ({ field, message }));
  return sendPage(
    c,
    { title, problems, back: { href: back } },
    <div class="ff-narrow">
      <h1>{title}</h1>
      {lead === null ? null : <p class="ff-lead">{lead}</p>}
      <OrderForm
        {...form}
        act={actNamed(kernel, act)}
        action={action}
        once={kernel.newId()}
        typed={again?.values}
        problems={problems}
      />
    </div>,
    again?.status,
  );
}

/** `/jobordrer/ny`: first which company, where the address does not say. */
export async function newOrderPage(c: WebContext, again?: Again) {
  const organisationId = typedIn(again, 'organisationId') ?? c.req.query('virksomhed') ?? '';
  const lang = c.get('lang');
  const t = recruitmentDeskText(lang);
  if (!isId(organisationId)) {
    const words = (c.req.query('q') ?? '').slice(0, 80);
    const found = await readHouse(c, async (tx, authorityId) =>
      words.trim() === '' ? [] : findCompanies(tx, authorityId, words, 20),
    );
    return sendPage(
      c,
      { title: t('find.title'), back: { href: jobPaths.list } },
      <FindCompanyPage words={words} found={found} />,
    );
  }
  const query = again
    ? { sted: typedIn(again, 'siteId') ?? '', henvendelse: typedIn(again, 'requestId') ?? '' }
    : c.req.query();
  const about = await readHouse(c, (tx, authorityId) => known(tx, authorityId, organisationId, query));
  if (!about) return sendNotFound(c);
  const act = actNamed(c.get('kernel'), 'open-job-order');
  return showForm(
    c,
    {
      act: 'open-job-order',
      action: '/jobordrer/ny',
      title: t('new.title', { virksomhed: about.company.name }),
      lead: act.lead ? inLang(act.lead, lang) : null,
      back: jobPaths.list,
      values: about.values,
      hidden: { ...about.hidden, organisationId },
    },
    again,
  );
}

/** `/jeres-side/job/ny`. */
export async function newOwnOrderPage(c: WebContext, again?: Again) {
  const { organisationId } = actorOf(c);
  const query = again
    ? { sted: typedIn(again, 'siteId') ?? '', henvendelse: typedIn(again, 'requestId') ?? '' }
    : c.req.query();
  const about = organisationId
    ? await readHouse(c, (tx, authorityId) => known(tx, authorityId, organisationId, query))
    : null;
  if (!about) return sendNotFound(c);
  const act = actNamed(c.get('kernel'), 'order-staff');
  const lang = c.get('lang');
  return showForm(
    c,
    {
      act: 'order-staff',
      action: jobPaths.ownNew,
      title: inLang(act.title, lang),
      lead: act.lead ? inLang(act.lead, lang) : null,
      back: jobPaths.own,
      values: { ...about.values, ...(about.values['contactName'] ? {} : { contactName: actorOf(c).name }) },
      hidden: about.hidden,
    },
    again,
  );
}

/** `…/ret`, for the company and for staff. The consultant also sees which occupations the title may mean. */
export async function changeOrderPage(c: WebContext, order: JobOrder | null, again?: Again) {
  if (!order || isOverOrder(order)) return sendNotFound(c);
  const isOwn = actorOf(c).kind === 'organisation';
  const act = actNamed(c.get('kernel'), 'change-job-order');
  const chosen = order.occupationUri;
  const others = isOwn
    ? []
    : occupations()
        .find(order.title)
        .found.map(({ uri, label }) => ({ uri, label }));
  const own =
    chosen === null || others.some(({ uri }) => uri === chosen)
      ? []
      : [{ uri: chosen, label: occupations().nameOf(chosen) ?? chosen }];
  return showForm(
    c,
    {
      act: 'change-job-order',
      action: isOwn ? jobPaths.ownChange(order.id) : jobPaths.change(order.id),
      title: inLang(act.title, c.get('lang')),
      lead: null,
      back: isOwn ? jobPaths.ownOrder(order.id) : jobPaths.order(order.id),
      values: some({ ...order, occupationUri: chosen }),
      hidden: { orderId: order.id },
      occupations: isOwn ? [] : [...own, ...others],
    },
    again,
  );
}

const showAgain = (c: WebContext, name: ActName, order: JobOrder | null, again: Again) =>
  name === 'order-staff'
    ? newOwnOrderPage(c, again)
    : name === 'open-job-order'
      ? newOrderPage(c, again)
      : changeOrderPage(c, order, again);

/** A title that was typed over keeps no occupation of the one before: it is found anew. */
function inputOf(form: RawForm, input: Record<string, unknown>, order: JobOrder | null): Record<string, unknown> {
  const sameChoice = textOf(form, 'occupationUri') === (order?.occupationUri ?? undefined);
  if (order && input['title'] !== order.title && sameChoice) {
    const { occupationUri: _, ...rest } = input;
    return rest;
  }
  return input;
}

/** Performs one of the three, and shows the form again with everything in it where that did not go. */
export async function submitOrder(c: WebContext, name: ActName, order: JobOrder | null) {
  if (name === 'change-job-order' && !order) return sendNotFound(c);
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const act = actNamed(kernel, name);
  const form = await formBody(c);
  const answer = await perform(kernel, act, {
    actor,
    input: inputOf(form, inputFromForm(act, form), order),
    onceKey: textOf(form, '_once')?.slice(0, 64),
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'not-found') return sendNotFound(c);
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  if (answer.kind !== 'done') return showAgain(c, name, order, againFrom(c, answer, '', '', form));
  if (actor.kind === 'organisation') return c.redirect(order ? jobPaths.ownOrder(order.id) : jobPaths.own, 303);
  rememberDone(c, answer);
  const made = order?.id ?? (await orderOfEvent(c, answer.events[0]?.id ?? ''));
  return c.redirect(made ? jobPaths.order(made) : jobPaths.list, 303);
}

async function orderOfEvent(c: WebContext, eventId: string): Promise<string | null> {
  const event = await readHouse(c, (tx, authorityId) => eventById(tx, authorityId, eventId));
  const id = (event?.data as { readonly orderId?: unknown } | undefined)?.orderId;
  return typeof id === 'string' ? id : null;
}
