import { Hono } from 'hono';
import { inputFromForm } from '../../../kernel/act/form-data.ts';
import { inTheHouse } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { reading } from '../../../kernel/http/reading.ts';
import {
  invitationsOf,
  isCandidateAct,
  notesOf,
  performForCandidate,
  visiblePartnerships,
  wholePartnership,
} from '../../../partnerships/index.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { readHouse } from '../../admin/frame/read.ts';
import { ownOrganisation } from '../../companies/own/queries.ts';
import { type Again, openActForm } from '../../decisions/forms.ts';
import { submitStep } from '../../decisions/submit.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { readerOf } from '../../meetings/open-case.ts';
import { againFrom } from '../../recruitment/answers.ts';
import { type PartyStep, partnershipPaths, partySteps } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';
import { OwnListPage } from './list-page.tsx';
import { OwnPartnershipPage, type OwnView } from './one-page.tsx';
import { kindFrom, type OwnKind } from './tabs.tsx';

const place = 'partnership-party';

async function kindOf(c: WebContext, tx: Tx): Promise<OwnKind | null> {
  const actor = actorOf(c);
  if (!actor.organisationId) return null;
  const own = await ownOrganisation(tx, actor.authorityId, actor.organisationId);
  return kindFrom(actor, own?.kind);
}

async function openForms(c: WebContext, tx: Tx, partnershipId: string, partyId: string): Promise<OwnView['forms']> {
  const asked = { kernel: c.get('kernel'), reader: readerOf(c), held: inTheHouse, caseId: null };
  const open = (step: PartyStep) => openActForm(tx, partySteps[step], { ...asked, given: { partnershipId, partyId } });
  const withId = async (step: PartyStep) => {
    const form = await open(step);
    return form && { ...form, prefill: { ...form.prefill, partnershipId } };
  };
  return {
    svar: await withId('svar'),
    loefte: await withId('loefte'),
    traek: await withId('traek'),
    note: await withId('note'),
    laering: await withId('laering'),
  };
}

/** Read in the organisation's own scope: the database shows what it takes part in, and the people who share with it. */
async function readOwn(c: WebContext, id: string): Promise<OwnView | null> {
  const actor = actorOf(c);
  const { authorityId, organisationId } = actor;
  if (!organisationId || !isId(id)) return null;
  return reading<OwnView | null>(c.get('kernel'), actor, c.get('requestId'), async (tx) => {
    const [kind, whole] = [await kindOf(c, tx), await wholePartnership(tx, authorityId, id)];
    const party = whole?.parties.find((one) => one.organisationId === organisationId);
    if (!kind || !whole || !party) return { seen: null, value: null };
    const candidates = (await invitationsOf(tx, authorityId, id)).filter(({ sharedName }) => sharedName !== null);
    const value: OwnView = {
      kind,
      whole,
      party,
      candidates,
      notes: await notesOf(tx, authorityId, id),
      forms: await openForms(c, tx, id, party.id),
    };
    const personIds = [...new Set(candidates.map(({ personId }) => personId))];
    return { seen: { action: 'list', place, relation: 'party', personIds }, value };
  });
}

async function showOne(c: WebContext, again?: Again) {
  const id = c.req.param('id') ?? '';
  const found = await readOwn(c, id);
  if (!found) return sendNotFound(c);
  const page = partnershipPaths.ownOne(id);
  const frame = { again, version: undefined, newId: c.get('kernel').newId, page };
  return sendPage(
    c,
    {
      title: found.whole.partnership.title,
      problems: again?.problems ?? [],
      back: { href: partnershipPaths.own, label: partnershipDeskText(c.get('lang'))('own.title') },
    },
    <OwnPartnershipPage {...found} frame={frame} sent={c.req.query('gemt') !== undefined} />,
    again?.status,
  );
}

async function submit(c: WebContext, step: PartyStep) {
  const id = c.req.param('id') ?? '';
  if (!isId(id)) return sendNotFound(c);
  const result = await submitStep(c, {
    act: partySteps[step],
    step,
    form: await formBody(c),
    given: { partnershipId: id },
  });
  if (result.kind === 'out') return result.response;
  return result.kind === 'again' ? showOne(c, result.again) : c.redirect(partnershipPaths.ownOne(id), 303);
}

/** A company signs for, or has hired, one of those who share with it. What happened belongs to a case the company sees nothing of. */
async function submitCandidate(c: WebContext) {
  const [kernel, id] = [c.get('kernel'), c.req.param('id') ?? ''];
  const form = await formBody(c);
  const [name, of] = [textOf(form, '_step') ?? '', textOf(form, '_of') ?? ''];
  const act = isCandidateAct(name) ? kernel.acts.get(name) : undefined;
  if (!isCandidateAct(name) || !act || !isId(of) || !isId(id)) return sendNotFound(c);
  const {
    caseId: _case,
    invitationId: _invitation,
    organisationId: _organisation,
    ...input
  } = inputFromForm(act, form);
  const answer = await performForCandidate(kernel, actorOf(c), {
    act: name,
    invitationId: of,
    input,
    onceKey: textOf(form, '_once')?.slice(0, 64),
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'done') return c.redirect(`${partnershipPaths.ownOne(id)}?gemt`, 303);
  if (answer.kind === 'not-found' || answer.kind === 'forbidden') return sendNotFound(c);
  return showOne(c, againFrom(c, answer, name, of, form));
}

/** `/jeres-side/partnerskaber`: companies, schools, unions and the state's regional office. */
export function ownPartnershipRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const { organisationId, authorityId } = actorOf(c);
    const found = await readHouse(c, async (tx) => {
      const kind = await kindOf(c, tx);
      return kind && { kind, found: await visiblePartnerships(tx, authorityId) };
    });
    if (!found || !organisationId) return sendNotFound(c);
    const title = partnershipDeskText(c.get('lang'))('own.title');
    return sendPage(c, { title }, <OwnListPage {...found} organisationId={organisationId} />);
  });
  app.get('/:id', (c) => showOne(c));
  app.post('/:id/deltager', submitCandidate);
  for (const step of Object.keys(partySteps) as PartyStep[]) app.post(`/:id/${step}`, (c) => submit(c, step));
  // Whoever loads a form that came back anew comes to the page.
  for (const step of [...Object.keys(partySteps), 'deltager'])
    app.get(`/:id/${step}`, (c) => c.redirect(partnershipPaths.ownOne(c.req.param('id') ?? ''), 303));
  return app;
}
