import { recordOf } from '../../../capacity/index.ts';
import {
  companyById,
  contactsOf,
  findCompanies,
  representativeFor,
  representativesOf,
  siteById,
} from '../../../companies/index.ts';
import { inputFromForm, type RawForm } from '../../../kernel/act/form-data.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import {
  answerFields,
  contentForChecks,
  lookAtPlace,
  type Placement,
  placementById,
  placementsOf,
} from '../../../placements/index.ts';
import { textOf } from '../../acts/form-body.ts';
import type { OpenedCase } from '../../meetings/open-case.ts';
import type { EarlierSite } from './find-page.tsx';
import { normalForm } from './normal-form.ts';
import { draftForm, extensionForm, startingForm } from './starting-form.ts';
import type { FlowView, Reckoned } from './view.ts';

export interface FlowAsked {
  readonly siteId?: string | undefined;
  readonly draftId?: string | undefined;
  readonly extendsId?: string | undefined;
  /** What was typed before, on this very page. */
  readonly form?: RawForm | undefined;
}

const answersOf = ({ answers }: Placement): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answerFields).flatMap(([field, question]) => {
      const said = answers[question];
      return said === undefined ? [] : [[field, said ? 'yes' : 'no']];
    }),
  );

/** The law's view of a form. */
export async function reckon(
  tx: Tx,
  kernel: Kernel,
  { caseId, reader }: Pick<OpenedCase, 'caseId' | 'reader'>,
  form: RawForm,
): Promise<Reckoned> {
  const act = kernel.acts.get('save-placement');
  const content = act ? contentForChecks({ ...inputFromForm(act, form), caseId }) : null;
  if (!content) return { checks: [], questions: [], kind: 'praktik', ladder: [] };
  const placementId = textOf(form, 'placementId') ?? null;
  const looked = await lookAtPlace(tx, reader.home, { caseId, placementId, content }, reader.today);
  return { ...looked, kind: content.kind, ladder: content.ladder };
}

const one = async (tx: Tx, home: number, caseId: string, id: string | undefined): Promise<Placement | null> => {
  const found = id && isId(id) ? await placementById(tx, home, id) : null;
  return found?.caseId === caseId ? found : null;
};

/** A draft, or an agreement that is asked about: changed, it is asked about anew. */
export const isOpenToChange = ({ state }: Pick<Placement, 'state'>): boolean =>
  state === 'draft' || state === 'sent' || state === 'ready';

/** The page of the flow; null where the place of work, the draft or the case is not there. */
export async function readFlow(tx: Tx, kernel: Kernel, opened: OpenedCase, asked: FlowAsked): Promise<FlowView | null> {
  const { caseId, person, reader } = opened;
  const { home, today } = reader;
  const draft = await one(tx, home, caseId, asked.draftId);
  const before = await one(tx, home, caseId, asked.extendsId ?? draft?.extendsId ?? undefined);
  if ((asked.draftId && !(draft && isOpenToChange(draft))) || (asked.extendsId && !before)) return null;
  const siteId = draft?.siteId ?? before?.siteId ?? asked.siteId;
  const site = siteId && isId(siteId) ? await siteById(tx, home, siteId) : null;
  const company = site && (await companyById(tx, home, site.organisationId));
  if (!site || !company) return null;
  const contacts = await contactsOf(tx, home, company.id);
  const names = { navn: person.givenName, virksomhed: company.name };
  const started = draft
    ? draftForm(draft, answersOf(draft))
    : before
      ? extensionForm(before, today)
      : startingForm({ today, givenName: person.givenName, company, site, contacts });
  const form = asked.form ? { ...asked.form, purpose: normalForm(asked.form, names)['purpose'] ?? '' } : started;
  const known = {
    ...form,
    siteId: site.id,
    ...(draft ? { placementId: draft.id } : {}),
    ...(before ? { extendsId: before.id } : {}),
  };
  const representatives = (await representativesOf(tx, home, company.id)).filter(
    ({ active, siteId: of }) => active && (of === null || of === site.id),
  );
  return {
    caseId,
    personName: person.name,
    givenName: person.givenName,
    exempt: person.channel === 'exempt',
    version: person.version,
    company,
    site,
    contacts,
    representatives,
    nextRepresentative: await representativeFor(tx, home, site.id),
    today,
    form,
    draftId: draft?.id ?? null,
    asked: draft !== null && draft.state !== 'draft',
    extendsId: before?.id ?? null,
    reckoned: await reckon(tx, kernel, opened, normalForm(known, names)),
    record: await recordOf(tx, home, company.id, today),
  };
}

export const mostFound = 20;

/** Places of work by what was typed, and those that this citizen had before. */
export async function readFind(tx: Tx, { caseId, reader }: OpenedCase, words: string) {
  const { home } = reader;
  const found = words === '' ? [] : await findCompanies(tx, home, words, mostFound);
  const before = await placementsOf(tx, home, caseId);
  const earlier: EarlierSite[] = before
    .filter(({ siteId }, at) => before.findIndex((one) => one.siteId === siteId) === at)
    .slice(0, 3)
    .map(({ siteId, companyName, siteName, functionTitle }) => ({ siteId, companyName, siteName, functionTitle }));
  return { found, earlier };
}
