import { Hono } from 'hono';
import type { WebContext, WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { leads } from '../../../people/index.ts';
import { readPlan } from '../../../plan/index.ts';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { sendPage } from '../../frame/page.tsx';
import { pathOf } from '../../person/head.tsx';
import { openCase } from '../open-case.ts';
import { personMeetings } from '../paths.ts';
import { decideHref } from '../person/decide-link.ts';
import { submitAct } from '../submit.ts';
import { heldForm } from './input.ts';
import { HoldPage } from './page.tsx';
import { readHold } from './read.ts';
import { holdText } from './text.ts';

interface Again {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly status: 200 | 400 | 409 | 422;
}

const place = 'hold-talk';

const askedMeeting = (c: WebContext, values: FormValues | undefined): string | undefined => {
  const typed = values?.['meetingId'];
  const id = c.req.query('moede') ?? (typeof typed === 'string' ? typed : undefined);
  return id && isId(id) ? id : undefined;
};

async function show(c: WebContext, again?: Again) {
  const from = again?.values['_from'];
  const opened = await openCase(c, place, leads('talks'), async (tx, found) => {
    const read = await readHold(tx, found, {
      meetingId: askedMeeting(c, again?.values),
      unbooked: c.req.query('moede') === 'ny' || again?.values['_unbooked'] !== undefined,
      from: typeof from === 'string' ? from : undefined,
    });
    return read ? { ...read, decideHref: decideHref(c, found, 'moedeform') } : null;
  });
  if (opened.kind === 'out') return opened.response;
  const { value } = opened;
  const t = holdText(c.get('lang'));
  const action = personMeetings(value.caseId).hold;
  return sendPage(
    c,
    { title: t('title', { navn: value.name }), back: { href: pathOf(value.caseId) }, problems: again?.problems ?? [] },
    <HoldPage
      {...value}
      action={action}
      cancelHref={pathOf(value.caseId)}
      once={c.get('kernel').newId()}
      values={again?.values}
      problems={again?.problems}
    />,
    again?.status,
  );
}

async function hold(c: WebContext) {
  const form = await formBody(c);
  // Another button of the same form: other times for the next talk, and everything typed stays.
  if (textOf(form, '_from') !== undefined) return show(c, { values: form, problems: [], status: 200 });
  const opened = await openCase(c, place, leads('talks'), async (tx, { caseId, held, reader }) => ({
    caseId,
    plan: await readPlan(tx, held.authorityId, caseId),
    today: reader.today,
  }));
  if (opened.kind === 'out') return opened.response;
  const { caseId, plan, today } = opened.value;
  const result = await submitAct(c, { act: 'hold-meeting', form: heldForm(form, plan, today), given: { caseId } });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'done') return c.redirect(pathOf(caseId), 303);
  return show(c, { values: form, problems: result.problems, status: result.status });
}

/** `/borger/<case>/hold-samtale`: one page, one act. */
export function holdMeetingRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:caseId/hold-samtale', async (c) => {
    const values = await takeStash(c, c.req.path);
    return show(c, values ? { values, problems: [], status: 200 } : undefined);
  });
  app.post('/:caseId/hold-samtale', hold);
  return app;
}
