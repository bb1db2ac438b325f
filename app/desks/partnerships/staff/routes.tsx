import { Hono } from 'hono';
import { findCompanies, requestById } from '../../../companies/index.ts';
import { perform } from '../../../kernel/act/perform.ts';
import { inTheHouse, permittedBy } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { eventById } from '../../../kernel/events/event-store.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { hasRole } from '../../../kernel/identity/actor.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { readOccupationsSoon } from '../../../occupations/index.ts';
import {
  invitationsOf,
  jobsOf,
  notesOf,
  readyFor,
  stepsOf,
  takesInvitations,
  visiblePartnerships,
  wholePartnership,
} from '../../../partnerships/index.ts';
import { proposalsFor, readableNames } from '../../../recruitment/index.ts';
import { rememberDone } from '../../acts/flash.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { readHouse } from '../../admin/frame/read.ts';
import { type Again, openActForm, prefixOf } from '../../decisions/forms.ts';
import { submitStep } from '../../decisions/submit.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { readerOf } from '../../meetings/open-case.ts';
import { partnershipPaths, type StaffStep, staffSteps } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';
import { ListPage } from './list-page.tsx';
import { NewPage } from './new-page.tsx';
import { PartnershipPage, type StaffView } from './one-page.tsx';

const place = 'partnership';
const textIn = (c: WebContext) => partnershipDeskText(c.get('lang'));

async function openStep(c: WebContext, tx: Tx, step: StaffStep, partnershipId: string) {
  const asked = { kernel: c.get('kernel'), reader: readerOf(c), held: inTheHouse, caseId: null };
  const form = await openActForm(tx, staffSteps[step], { ...asked, given: { partnershipId } });
  return form && { ...form, prefill: { ...form.prefill, partnershipId } };
}

/** The access log names everybody the page shows: those who were asked, and those who are proposed. */
async function readOne(c: WebContext, id: string): Promise<StaffView | null> {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const { authorityId } = actor;
  if (!isId(id)) return null;
  const { today } = readerOf(c);
  // Analysts read what is agreed and the numbers, and see nobody.
  const runs = hasRole(actor, 'caseworker', 'company-consultant', 'manager');
  return reading<StaffView | null>(kernel, actor, c.get('requestId'), async (tx) => {
    const whole = await wholePartnership(tx, authorityId, id);
    if (!whole) return { seen: null, value: null };
    const invitations = runs ? await invitationsOf(tx, authorityId, id) : [];
    const reader = { actor, today };
    const caseIds = invitations.map(({ caseId }) => caseId);
    const names = await readableNames(tx, authorityId, caseIds, reader);
    const all =
      runs && takesInvitations(whole.partnership)
        ? await proposalsFor(tx, authorityId, jobsOf(whole.partnership, whole.pledges), reader)
        : null;
    const proposals = all && { ...all, list: all.list.filter(({ caseId }) => !caseIds.includes(caseId)) };
    const words = (c.req.query('q') ?? '').trim().slice(0, 80);
    const value: StaffView = {
      runs,
      whole,
      ready: runs ? readyFor(whole, today) : null,
      invitations,
      steps: runs ? await stepsOf(tx, authorityId, id) : [],
      names,
      proposals,
      notes: await notesOf(tx, authorityId, id),
      forms: {
        note: await openStep(c, tx, 'note', id),
        laering: await openStep(c, tx, 'laering', id),
        videre: await openStep(c, tx, 'videre', id),
      },
      words,
      found: words === '' ? [] : await findCompanies(tx, authorityId, words, 10),
    };
    const shown = [
      ...invitations.filter(({ caseId }) => names.has(caseId)).map(({ personId }) => personId),
      ...(proposals?.list ?? []).map(({ personId }) => personId),
    ];
    const seen = { action: 'list', place, relation: 'same-authority', personIds: [...new Set(shown)] } as const;
    return { seen, value };
  });
}

async function showOne(c: WebContext, again?: Again) {
  const id = c.req.param('id') ?? '';
  const found = await readOne(c, id);
  if (!found) return sendNotFound(c);
  const page = partnershipPaths.one(id);
  const frame = { again, version: undefined, newId: c.get('kernel').newId, page };
  return sendPage(
    c,
    {
      title: found.whole.partnership.title,
      problems: again?.problems ?? [],
      back: { href: partnershipPaths.list, label: textIn(c)('list.title') },
    },
    <PartnershipPage {...found} frame={frame} />,
    again?.status,
  );
}

async function submit(c: WebContext, step: StaffStep) {
  const id = c.req.param('id') ?? '';
  if (!isId(id)) return sendNotFound(c);
  const form = await formBody(c);
  const result = await submitStep(c, { act: staffSteps[step], step, form, given: { partnershipId: id } });
  if (result.kind === 'out') return result.response;
  return result.kind === 'again' ? showOne(c, result.again) : c.redirect(partnershipPaths.one(id), 303);
}

/** Each chosen citizen is asked by an act of its own; whoever could not be asked is told of, and the others are asked all the same. */
async function invite(c: WebContext) {
  const [kernel, id, t, lang] = [c.get('kernel'), c.req.param('id') ?? '', textIn(c), c.get('lang')];
  const act = kernel.acts.get('invite-to-class');
  const form = await formBody(c);
  const chosen = [form['caseId'] ?? []].flat().filter(isId);
  if (!act || !isId(id)) return sendNotFound(c);
  const problem = (field: string, message: string): Again => ({
    step: 'spoerg',
    of: '',
    values: form,
    problems: [{ field, message, form: prefixOf('spoerg') }],
    status: 422,
  });
  if (chosen.length === 0) return showOne(c, problem('caseId', t('proposals.nobody')));
  const failed: string[] = [];
  for (const caseId of new Set(chosen)) {
    const answer = await perform(kernel, act, {
      actor: actorOf(c),
      input: { caseId, partnershipId: id, words: textOf(form, 'words') ?? '' },
      onceKey: `${textOf(form, '_once') ?? ''}:${caseId}`.slice(0, 64),
      requestId: c.get('requestId'),
    });
    if (answer.kind === 'done') rememberDone(c, answer);
    else failed.push('text' in answer ? inLang(answer.text, lang) : answer.kind);
  }
  const [grund] = failed;
  if (grund === undefined) return c.redirect(partnershipPaths.one(id), 303);
  return showOne(c, problem('', t('proposals.failed', { antal: failed.length, grund })));
}

async function showNew(c: WebContext, again?: Again) {
  const asked = c.req.query('henvendelse') ?? textOf(again?.values as Record<string, string>, 'requestId') ?? '';
  readOccupationsSoon();
  const found = await readHouse(c, async (tx, authorityId) => {
    const request = isId(asked) ? await requestById(tx, authorityId, asked) : null;
    const given = request ? { requestId: request.id } : {};
    const form = await openActForm(tx, 'open-partnership', {
      ...{ kernel: c.get('kernel'), reader: readerOf(c), held: inTheHouse, caseId: null },
      given,
    });
    return form && { form, request };
  });
  if (!found) return sendNotFound(c);
  const frame = { again, version: undefined, newId: c.get('kernel').newId, page: partnershipPaths.newOne };
  return sendPage(
    c,
    {
      title: inLang(found.form.act.title, c.get('lang')),
      problems: again?.problems ?? [],
      back: { href: partnershipPaths.list, label: textIn(c)('list.title') },
    },
    <NewPage {...found} frame={frame} />,
    again?.status,
  );
}

async function submitNew(c: WebContext) {
  const result = await submitStep(c, { act: 'open-partnership', step: 'ny', form: await formBody(c), given: {} });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return showNew(c, result.again);
  const eventId = result.answer.events[0]?.id ?? '';
  const event = await readHouse(c, (tx, authorityId) => eventById(tx, authorityId, eventId));
  const id = (event?.data as { readonly partnershipId?: unknown } | undefined)?.partnershipId;
  return c.redirect(typeof id === 'string' ? partnershipPaths.one(id) : partnershipPaths.list, 303);
}

/** `/uddannelse/partnerskaber`. */
export function partnershipRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const found = await readHouse(c, visiblePartnerships);
    const opens = permittedBy(c.get('kernel').acts.get('open-partnership')?.who ?? [], actorOf(c), inTheHouse) !== null;
    return sendPage(c, { title: textIn(c)('list.title') }, <ListPage found={found} opens={opens} />);
  });
  app.get('/ny', (c) => showNew(c));
  app.post('/ny', submitNew);
  app.get('/:id', (c) => showOne(c));
  app.post('/:id/spoerg', invite);
  for (const step of Object.keys(staffSteps) as StaffStep[]) app.post(`/:id/${step}`, (c) => submit(c, step));
  for (const step of [...Object.keys(staffSteps), 'spoerg'])
    app.get(`/:id/${step}`, (c) => c.redirect(partnershipPaths.one(c.req.param('id') ?? ''), 303));
  return app;
}
