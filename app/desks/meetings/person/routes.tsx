import { Hono } from 'hono';
import type { AnyAct } from '../../../kernel/act/act.ts';
import type { WebContext, WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { meetingById, meetingIcs } from '../../../meetings/index.ts';
import { helpsWith, leads } from '../../../people/index.ts';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { askedFrom } from '../asked-days.ts';
import { sendIcs } from '../ics.ts';
import { type OpenedCase, openCase, readerOf } from '../open-case.ts';
import { personMeetings } from '../paths.ts';
import { type Submitted, submitAct } from '../submit.ts';
import { usualForm } from '../words/forms.ts';
import { StaffCancelPage } from './cancel-page.tsx';
import { decideHref } from './decide-link.ts';
import { ExtraFields } from './extra-fields.tsx';
import { NotMetPage } from './not-met-page.tsx';
import { bookedMeeting, timesFor } from './read.ts';
import { personMeetingText } from './text.ts';
import { lengths, StaffBookPage, StaffMovePage, SummonPage } from './time-page.tsx';

interface Again {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly status: 200 | 400 | 409 | 422;
}
type Show = (c: WebContext, again?: Again) => Promise<Response>;

const place = 'person-talks';
const usualMinutes = 45;
const idOf = (c: WebContext) => c.req.param('id') ?? '';
const caseOf = (c: WebContext) => c.req.param('caseId') ?? '';
const textIn = (c: WebContext) => personMeetingText(c.get('lang'));

/** A day as three boxes send it, or as a link writes it. */
function askedDay(c: WebContext): string | undefined {
  const parts = ['year', 'month', 'day'].map((part) => c.req.query(`fra.${part}`)?.trim() ?? '');
  if (parts.every((part) => part === '')) return c.req.query('fra');
  return parts.map((part, at) => part.padStart(at === 0 ? 4 : 2, '0')).join('-');
}

function timesAsked(c: WebContext, minutes = usualMinutes) {
  const wished = Number(c.req.query('minutter'));
  return {
    from: askedFrom(askedDay(c), readerOf(c).today),
    minutes: lengths.some((one) => one === wished) ? wished : minutes,
    team: c.req.query('hos') === 'team',
  };
}

async function extrasOf(
  c: WebContext,
  name: string,
  opened: OpenedCase,
  tx: Parameters<NonNullable<AnyAct['choices']>>[0],
) {
  const kernel = c.get('kernel');
  const act = kernel.acts.get(name);
  if (!act) return null;
  const context = { ...opened.reader, newId: kernel.newId, vault: kernel.vault };
  return { act, choices: (await act.choices?.(tx, context, opened.caseId)) ?? {} };
}

const showNew =
  (name: 'book-meeting' | 'summon-to-meeting'): Show =>
  async (c, again) => {
    const opened = await openCase(c, place, leads('talks'), async (tx, found) => ({
      times: { ...(await timesFor(tx, found, timesAsked(c))), decideHref: decideHref(c, found, 'moedeform') },
      extras: await extrasOf(c, name, found, tx),
    }));
    if (opened.kind === 'out') return opened.response;
    const { times, extras } = opened.value;
    const paths = personMeetings(times.caseId);
    const summons = name === 'summon-to-meeting';
    const props = {
      ...times,
      action: summons ? paths.summon : paths.book,
      more: extras ? <ExtraFields {...extras} /> : null,
      once: c.get('kernel').newId(),
      values: again?.values,
      problems: again?.problems,
    };
    const title = textIn(c)(summons ? 'summon.title' : 'book.title', { navn: times.name });
    return sendPage(
      c,
      { title, back: { href: paths.all }, problems: again?.problems ?? [] },
      summons ? <SummonPage {...props} /> : <StaffBookPage {...props} />,
      again?.status,
    );
  };

const showMove: Show = async (c, again) => {
  const opened = await openCase(c, place, leads('talks'), async (tx, found) => {
    const meeting = await bookedMeeting(tx, found, idOf(c));
    if (!meeting) return null;
    const length = (Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000;
    const asked = timesAsked(c, lengths.find((minutes) => minutes >= length) ?? usualMinutes);
    return {
      meeting,
      times: { ...(await timesFor(tx, found, asked)), decideHref: decideHref(c, found, 'moedeform') },
    };
  });
  if (opened.kind === 'out') return opened.response;
  const { meeting, times } = opened.value;
  const paths = personMeetings(times.caseId);
  return sendPage(
    c,
    {
      title: textIn(c)('move.title', { navn: times.name }),
      back: { href: paths.all },
      problems: again?.problems ?? [],
    },
    <StaffMovePage
      {...times}
      meeting={meeting}
      action={paths.move(meeting.id)}
      once={c.get('kernel').newId()}
      values={again?.values}
      problems={again?.problems}
    />,
    again?.status,
  );
};

const showCancel: Show = async (c, again) => {
  const opened = await openCase(c, place, leads('talks'), async (tx, found) => {
    const meeting = await bookedMeeting(tx, found, idOf(c));
    return meeting ? { meeting, caseId: found.caseId, name: found.person.givenName } : null;
  });
  if (opened.kind === 'out') return opened.response;
  const { name, caseId } = opened.value;
  return sendPage(
    c,
    {
      title: textIn(c)('cancel.title', { navn: name }),
      back: { href: personMeetings(caseId).all },
      problems: again?.problems ?? [],
    },
    <StaffCancelPage
      {...opened.value}
      once={c.get('kernel').newId()}
      values={again?.values}
      problems={again?.problems}
    />,
    again?.status,
  );
};

const showNotMet: Show = async (c, again) => {
  const opened = await openCase(c, place, leads('talks'), async (tx, found) => {
    const meeting = await bookedMeeting(tx, found, idOf(c));
    if (!meeting) return null;
    const { slots, rules, ways } = await timesFor(tx, found, timesAsked(c));
    const { caseId, person } = found;
    const form = rules?.formFree === false ? 'in-person' : usualForm(ways, person.contactForm, meeting.form);
    return { meeting, slots, form, caseId, name: person.givenName, phone: person.phone };
  });
  if (opened.kind === 'out') return opened.response;
  return sendPage(
    c,
    {
      title: textIn(c)('notMet.title'),
      back: { href: personMeetings(opened.value.caseId).all },
      problems: again?.problems ?? [],
    },
    <NotMetPage {...opened.value} once={c.get('kernel').newId()} values={again?.values} problems={again?.problems} />,
    again?.status,
  );
};

const post =
  (act: string, show: Show, given: (c: WebContext) => Readonly<Record<string, unknown>> = () => ({})) =>
  async (c: WebContext) => {
    const form = await formBody(c);
    const result = await submitAct(c, { act, form, given: { caseId: caseOf(c), ...given(c) } });
    if (result.kind === 'out') return result.response;
    if (result.kind === 'done') return c.redirect(personMeetings(caseOf(c)).all, 303);
    return show(c, { values: form, problems: result.problems, status: result.status });
  };

/** Three acts of one form: it was not met; what the citizen tells, if somebody got hold of them; a new time, if they found one. */
async function notMet(c: WebContext) {
  const [form, caseId, meetingId] = [await formBody(c), caseOf(c), idOf(c)];
  const all = personMeetings(caseId).all;
  const has = (name: string) => (textOf(form, name) ?? '').trim() !== '';
  const marked = await submitAct(c, { act: 'mark-not-met', form, given: { caseId, meetingId } });
  if (marked.kind === 'out') return marked.response;
  if (marked.kind === 'again') return showNotMet(c, { values: form, problems: marked.problems, status: marked.status });
  const rest: Submitted[] = [];
  if (has('reason'))
    rest.push(await submitAct(c, { act: 'hear-reason', form, given: { caseId, meetingId }, part: 'hear' }));
  if (has('slot')) {
    rest.push(await submitAct(c, { act: 'book-meeting', form, given: { caseId }, part: 'book' }));
  }
  // What was marked stays marked; the time that is gone is looked for again where times are found.
  const stopped = rest.find((one) => one.kind === 'again');
  if (stopped?.kind !== 'again') return c.redirect(all, 303);
  return showNew('book-meeting')(c, {
    values: {},
    problems: [{ field: '', message: textIn(c)('notMet.partly') }, ...stopped.problems],
    status: stopped.status,
  });
}

/** A form that was typed when the session ran out stands there again. */
const get = (show: Show) => async (c: WebContext) => {
  const values = await takeStash(c, c.req.path);
  return show(c, values ? { values, problems: [], status: 200 } : undefined);
};

async function file(c: WebContext, id: string) {
  const opened = await openCase(c, place, helpsWith('talks'), async (tx, { caseId, held }) => {
    const meeting = await meetingById(tx, held.authorityId, id);
    return meeting?.caseId === caseId ? meeting : null;
  });
  if (opened.kind === 'out') return opened.response;
  const method = opened.value.state === 'cancelled' ? 'CANCEL' : 'PUBLISH';
  return sendIcs(c, meetingIcs(opened.value, { method, lang: c.get('lang'), reader: 'staff' }), 'samtale.ics');
}

/** Below `/borger/<case>/samtaler`: book, summon, move, cancel, and what to do when somebody did not come. */
export function personMeetingRoutes() {
  const app = new Hono<WebEnv>();
  const move = (c: WebContext) => ({ meetingId: idOf(c) });
  app.get('/:caseId/samtaler/ny', get(showNew('book-meeting')));
  app.post('/:caseId/samtaler/ny', post('book-meeting', showNew('book-meeting')));
  app.get('/:caseId/samtaler/indkald', get(showNew('summon-to-meeting')));
  app.post('/:caseId/samtaler/indkald', post('summon-to-meeting', showNew('summon-to-meeting')));
  app.get('/:caseId/samtaler/:file{[0-9a-f-]{36}\\.ics}', (c) => file(c, c.req.param('file').replace(/\.ics$/, '')));
  app.use('/:caseId/samtaler/:id/*', async (c, next) => {
    if (!isId(c.req.param('id'))) return sendNotFound(c);
    await next();
  });
  app.get('/:caseId/samtaler/:id/flyt', get(showMove));
  app.post('/:caseId/samtaler/:id/flyt', post('move-meeting', showMove, move));
  app.get('/:caseId/samtaler/:id/aflys', get(showCancel));
  app.post('/:caseId/samtaler/:id/aflys', post('cancel-meeting', showCancel, move));
  app.get('/:caseId/samtaler/:id/ikke-moedt', get(showNotMet));
  app.post('/:caseId/samtaler/:id/ikke-moedt', notMet);
  return app;
}
