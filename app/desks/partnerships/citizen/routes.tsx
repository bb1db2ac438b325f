import { Hono } from 'hono';
import { inputFromForm } from '../../../kernel/act/form-data.ts';
import { perform } from '../../../kernel/act/perform.ts';
import { oneself } from '../../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { invitationState } from '../../../partnerships/index.ts';
import { rememberDone } from '../../acts/flash.ts';
import { formBody, textOf, versionOf } from '../../acts/form-body.ts';
import { ownCase } from '../../citizen/own-case.ts';
import { type Again, openActForm } from '../../decisions/forms.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { readerOf } from '../../meetings/open-case.ts';
import { againFrom } from '../../recruitment/answers.ts';
import { partnershipPaths } from '../paths.ts';
import { InvitationPage, type InvitationView, invitationTitle } from './page.tsx';

async function show(c: WebContext, again?: Again) {
  const [kernel, id] = [c.get('kernel'), c.req.param('invitationId') ?? ''];
  if (!isId(id)) return sendNotFound(c);
  const found = await ownCase<InvitationView | null>(c, async (tx, { authorityId, version }, caseId) => {
    const state = await invitationState(tx, authorityId, { caseId, invitationId: id });
    if (!state) return null;
    const asked = { kernel, reader: readerOf(c), held: oneself, caseId };
    return {
      ...state,
      form: await openActForm(tx, 'answer-class-invitation', { ...asked, given: { invitationId: id } }),
      version,
    };
  });
  if (!found) return sendNotFound(c);
  const problems = (again?.problems ?? []).map(({ field, message }) => ({ field, message }));
  return sendPage(
    c,
    { title: invitationTitle(found, c.get('lang')), back: { href: partnershipPaths.mine }, problems },
    <InvitationPage {...found} newId={kernel.newId} again={again && { ...again, problems }} />,
    again?.status,
  );
}

/** A no shares nothing, also where a box stood ticked. */
const withoutSharing = (input: Record<string, unknown>): Record<string, unknown> => {
  const { shareSchool: _school, shareCompanies: _companies, ...rest } = input;
  return input['answer'] === 'yes' ? input : rest;
};

async function submit(c: WebContext, name: 'answer-class-invitation' | 'withdraw-from-class') {
  const [kernel, actor, invitationId] = [c.get('kernel'), actorOf(c), c.req.param('invitationId') ?? ''];
  const act = kernel.acts.get(name);
  if (!act || !isId(invitationId)) return sendNotFound(c);
  const form = await formBody(c);
  const answer = await perform(kernel, act, {
    actor,
    input: { ...withoutSharing(inputFromForm(act, form)), caseId: actor.caseId ?? '', invitationId },
    expectedVersion: versionOf(form),
    onceKey: textOf(form, '_once')?.slice(0, 64),
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'not-found') return sendNotFound(c);
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  if (answer.kind !== 'done') return show(c, againFrom(c, answer, '', '', form));
  rememberDone(c, answer);
  return c.redirect(partnershipPaths.invitation(invitationId), 303);
}

/** A citizen is asked about a class. Mounted at `/min-side/uddannelse/hold`. */
export function invitationRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:invitationId', (c) => show(c));
  app.post('/:invitationId', (c) => submit(c, 'answer-class-invitation'));
  app.post('/:invitationId/fra', (c) => submit(c, 'withdraw-from-class'));
  app.get('/:invitationId/fra', (c) => c.redirect(partnershipPaths.invitation(c.req.param('invitationId') ?? ''), 303));
  return app;
}
