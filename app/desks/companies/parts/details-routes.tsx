import type { Child } from 'hono/jsx';
import { companyById, contactsOf, reaches, representativesOf, sitesOf, staffMonths } from '../../../companies/index.ts';
import { inTheHouse } from '../../../kernel/act/permission.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { readHouse } from '../../admin/frame/read.ts';
import { type Again, openActForm } from '../../decisions/forms.ts';
import { submitStep } from '../../decisions/submit.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { readerOf } from '../../meetings/open-case.ts';
import { companyDeskText } from '../text.ts';
import { CompanyDetails, companyStep } from './details.tsx';
import { monthsStep } from './months-form.tsx';
import { typedIn } from './typed.ts';

export interface DetailsPlace {
  readonly organisationId: string;
  readonly page: string;
  readonly isStaff: boolean;
  /** Tabs above, drawn for whoever looks. */
  readonly tabs: Child;
  readonly back?: { readonly href: string; readonly label: string };
  readonly users?: (authorityId: number) => Promise<readonly string[]>;
}

/** A company's details with their forms: read, shown, and shown again with what was wrong. */
export async function showDetails(c: WebContext, place: DetailsPlace, again?: Again) {
  const { organisationId, page, isStaff, tabs } = place;
  const [kernel, lang, actor] = [c.get('kernel'), c.get('lang'), actorOf(c)];
  const chosen = typedIn(again, 'siteId') ?? c.req.query('sted') ?? '';
  const found = await readHouse(c, async (tx, authorityId) => {
    const company = reaches(actor, organisationId) ? await companyById(tx, authorityId, organisationId) : null;
    const change = await openActForm(tx, 'change-company', {
      kernel,
      reader: readerOf(c),
      held: inTheHouse,
      caseId: null,
      given: { organisationId },
    });
    if (!company || !change) return null;
    const sites = await sitesOf(tx, authorityId, organisationId);
    const open = sites.filter(({ closedOn }) => closedOn === null);
    return {
      company,
      change,
      sites,
      site: open.find(({ id }) => id === chosen) ?? open[0] ?? null,
      contacts: await contactsOf(tx, authorityId, organisationId),
      representatives: await representativesOf(tx, authorityId, organisationId),
      months: await staffMonths(tx, authorityId, organisationId),
    };
  });
  if (!found) return sendNotFound(c);
  const recording = kernel.acts.get('record-staff-months');
  const title = companyDeskText(lang)('details.title');
  return sendPage(
    c,
    {
      title: `${title} · ${found.company.name}`,
      problems: again?.problems ?? [],
      ...(place.back ? { back: place.back } : {}),
    },
    <>
      <h1>{found.company.name}</h1>
      {tabs}
      <CompanyDetails
        {...found}
        isStaff={isStaff}
        page={page}
        newId={kernel.newId}
        again={refreshed(again, found.change.prefill['seenVersion'])}
        monthsSubmit={recording ? inLang(recording.submit, lang) : ''}
        {...(place.users ? { users: await place.users(actor.authorityId) } : {})}
      />
    </>,
    again?.status,
  );
}

/** Whoever was slower than a colleague has now seen the newer version: the words stay, and saving again works. */
const refreshed = (again: Again | undefined, version: unknown): Again | undefined =>
  again?.step === companyStep ? { ...again, values: { ...again.values, seenVersion: String(version ?? '') } } : again;

export async function submitCompany(c: WebContext, place: DetailsPlace) {
  const form = await formBody(c);
  const given = { organisationId: place.organisationId };
  const result = await submitStep(c, { act: 'change-company', step: companyStep, form, given });
  if (result.kind === 'out') return result.response;
  return result.kind === 'again' ? showDetails(c, place, result.again) : c.redirect(place.page, 303);
}

export async function submitMonths(c: WebContext, place: DetailsPlace) {
  const form = await formBody(c);
  const given = { organisationId: place.organisationId };
  const result = await submitStep(c, { act: 'record-staff-months', step: monthsStep, form, given });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return showDetails(c, place, result.again);
  const site = textOf(form, 'siteId') ?? '';
  return c.redirect(isId(site) ? `${place.page}?sted=${site}#ansatte` : place.page, 303);
}
