import { Hono } from 'hono';
import { type Complaint, complaintById, complaintView, decisionsOf, readDecision } from '../../../decisions/index.ts';
import { type CaseRelation, permittedBy } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { mayReadPerson, sideOf } from '../../../people/index.ts';
import { formBody } from '../../acts/form-body.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { readerOf } from '../../meetings/open-case.ts';
import { type PersonRow, readPerson } from '../../person/queries.ts';
import { type Again, type OpenedForm, openActForm } from '../forms.ts';
import { kinds } from '../kinds.ts';
import { decisionPaths } from '../paths.ts';
import { submitStep } from '../submit.ts';
import { decisionPageText } from '../text.ts';
import { ComplaintPage } from './page.tsx';
import { type ComplaintStepName, complaintSteps, isComplaintStep, possible } from './steps.ts';
import { complaintPageText } from './text.ts';

interface Found {
  readonly complaint: Complaint;
  readonly held: CaseRelation;
  readonly person: PersonRow;
}

type Read<T> = { readonly value: T } | 'not-found' | { readonly barred: NonNullable<CaseRelation['barred']> };

/** A complaint for those who may read the whole case it belongs to; the log names the citizen. */
async function openComplaint<T>(c: WebContext, read: (tx: Tx, found: Found) => Promise<T | null>): Promise<Read<T>> {
  const [kernel, actor, id] = [c.get('kernel'), actorOf(c), c.req.param('id') ?? ''];
  if (!isId(id)) return 'not-found';
  return reading<Read<T>>(kernel, actor, c.get('requestId'), async (tx) => {
    const complaint = await complaintById(tx, actor.authorityId, id);
    const held = complaint && (await kernel.access.relationTo(tx, actor, complaint.caseId));
    if (!complaint || !held) return { seen: null, value: 'not-found' };
    if (held.barred) return { seen: null, value: { barred: held.barred } };
    const relation = permittedBy(mayReadPerson, actor, held);
    const whole = relation !== null && held.parts === 'all' && sideOf(actor) === 'caseworker';
    const person = whole ? await readPerson(tx, held.authorityId, complaint.caseId) : null;
    const value = person ? await read(tx, { complaint, held, person }) : null;
    if (!relation || value === null) return { seen: null, value: 'not-found' };
    const { personId, authorityId } = held;
    return {
      seen: { action: 'read', place: 'complaint', personIds: [personId], relation, authorityId },
      value: { value },
    };
  });
}

async function show(c: WebContext, again?: Again) {
  const [kernel, lang] = [c.get('kernel'), c.get('lang')];
  const found = await openComplaint(c, async (tx, { complaint, held, person }) => {
    const home = held.authorityId;
    const decision = await readDecision(tx, home, complaint.decisionId);
    const kind = decision && kinds.get(decision.kind);
    if (!decision || !kind) return null;
    const reader = readerOf(c, home);
    const view = complaintView(complaint, reader.today);
    const forms = new Map<ComplaintStepName, OpenedForm>();
    const { caseId } = complaint;
    const given = { caseId, complaintId: complaint.id, decisionId: decision.id };
    // A decision is looked at again once.
    const steps = possible[view.step].filter((step) => step !== 'vurder' || complaint.outcome === null);
    for (const step of steps) {
      const form = await openActForm(tx, complaintSteps[step], { kernel, reader, held, caseId, given });
      if (form) forms.set(step, form);
    }
    const round = (await decisionsOf(tx, home, caseId)).find(({ replaces }) => replaces === decision.id)?.id ?? null;
    return { complaint, view, decision, kind, forms, round, person };
  });
  if (found === 'not-found') return sendNotFound(c);
  if ('barred' in found) return sendForbidden(c, found.barred.text);
  const { person, ...shown } = found.value;
  const page = decisionPaths.complaint(shown.complaint.id);
  return sendPage(
    c,
    {
      title: complaintPageText(lang)('title', { slags: inLang(shown.kind.name, lang) }),
      back: {
        href: decisionPaths.ofCase(shown.complaint.caseId),
        label: decisionPageText(lang)('back', { navn: person.name }),
      },
      problems: again?.problems ?? [],
    },
    <ComplaintPage
      {...shown}
      personName={person.name}
      frame={{ again, version: person.version, newId: kernel.newId, page }}
    />,
    again?.status,
  );
}

async function post(c: WebContext, step: ComplaintStepName) {
  const found = await openComplaint(c, async (_tx, { complaint }) => complaint);
  if (found === 'not-found') return sendNotFound(c);
  if ('barred' in found) return sendForbidden(c, found.barred.text);
  const { caseId, id } = found.value;
  const form = await formBody(c);
  const result = await submitStep(c, { act: complaintSteps[step], step, form, given: { caseId, complaintId: id } });
  if (result.kind === 'out') return result.response;
  return result.kind === 'again' ? show(c, result.again) : c.redirect(decisionPaths.complaint(id), 303);
}

/** `/afgoerelser/klager/<id>`. */
export function complaintRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:id', (c) => show(c));
  app.get('/:id/:step', async (c) => {
    const { id, step } = c.req.param();
    if (!isId(id) || !isComplaintStep(step)) return sendNotFound(c);
    const values = await takeStash(c, c.req.path);
    if (!values) return c.redirect(decisionPaths.complaint(id), 303);
    return show(c, { step, of: '', values, problems: [], status: 200 });
  });
  app.post('/:id/:step', (c) => {
    const { id, step } = c.req.param();
    return isId(id) && isComplaintStep(step) ? post(c, step) : sendNotFound(c);
  });
  return app;
}
