import type { Instant } from '@fodfaeste/law/dates';
import { type Context, Hono } from 'hono';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import { perform } from '../../../kernel/act/perform.ts';
import { eventById } from '../../../kernel/events/event-store.ts';
import { writePdf } from '../../../kernel/files/pdf/write-pdf.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { loginGate } from '../../../kernel/http/login-gate.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { hasRole } from '../../../kernel/identity/actor.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { commentsOf, type Hearing, hearing, hearingLines, mostText, runLine } from '../../../lab/index.ts';
import { fields } from '../../../people/index.ts';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { rememberDone } from '../../acts/flash.ts';
import { formBody, textOf, versionOf } from '../../acts/form-body.ts';
import { authorityContact } from '../../frame/authority-contact.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { EditPage, type EditPageProps, headingField, type TypedHearing, textField } from './edit-page.tsx';
import { HearingPage } from './hearing-page.tsx';
import { HearingList } from './list-page.tsx';
import { NewPage } from './new-page.tsx';
import { hearingAsText, hearingDocument } from './on-paper.ts';
import { hearingPath, hearingsPath } from './paths.ts';
import { hearingDeskText } from './text.ts';

const isWriter = (c: WebContext) => hasRole(actorOf(c), 'manager', 'analyst');
const words = (c: WebContext) => hearingDeskText(c.get('lang'));
const back = (c: WebContext) => ({ href: hearingsPath, label: words(c)('back') });

const read = <T,>(
  c: WebContext,
  work: (tx: Parameters<Parameters<typeof reading<T>>[3]>[0], home: number) => Promise<T>,
) =>
  reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => ({
    seen: null,
    value: await work(tx, actorOf(c).authorityId),
  }));

const find = async (c: WebContext, id: string) => (isId(id) ? read(c, (tx, home) => hearing(tx, home, id)) : null);

/** Hearing answers. Mounted at `/laboratorium/hoeringssvar`, behind a gate that lets in those who do the work: they may comment. */
export function hearingRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const hearings = await read(c, (tx, home) => hearingLines(tx, home));
    return sendPage(c, { title: words(c)('title') }, <HearingList hearings={hearings} />);
  });

  const writersOnly = loginGate('manager', 'analyst');
  app.get('/nyt', writersOnly, (c) => sendNew(c, c.req.query('koersel') ?? ''));
  app.post('/', writersOnly, draft);

  app.get('/:id', async (c) => {
    const id = c.req.param('id');
    const found = isId(id)
      ? await read(c, async (tx, home) => [await hearing(tx, home, id), await commentsOf(tx, home, id)] as const)
      : null;
    if (!found?.[0]) return sendNotFound(c);
    const [one, comments] = found;
    const page = (
      <HearingPage
        hearing={one}
        comments={comments}
        readerId={actorOf(c).id}
        mayWrite={isWriter(c)}
        newOnce={c.get('kernel').newId}
      />
    );
    return sendPage(c, { title: one.title, back: back(c) }, page);
  });

  app.get('/:id/ret', writersOnly, async (c) => {
    const found = await find(c, c.req.param('id'));
    if (!found) return sendNotFound(c);
    if (found.state === 'finished') return c.redirect(hearingPath(found.id), 303);
    return sendEdit(c, found, { typed: found, clash: null });
  });
  app.post('/:id/ret', writersOnly, save);

  app.get('/:id/svar.pdf', async (c) => {
    const found = await find(c, c.req.param('id'));
    if (!found) return sendNotFound(c);
    const kernel = c.get('kernel');
    const authority = await authorityContact(kernel, actorOf(c).authorityId);
    const bytes = await writePdf(hearingDocument(found, authority, kernel.clock.now() as Instant));
    return file(c, 'pdf', 'application/pdf', new Uint8Array(bytes));
  });
  app.get('/:id/svar.txt', async (c) => {
    const found = await find(c, c.req.param('id'));
    return found ? file(c, 'txt', 'text/plain; charset=utf-8', hearingAsText(found)) : sendNotFound(c);
  });
  return app;
}

const file = (c: WebContext, ending: string, type: string, content: string | Uint8Array<ArrayBuffer>) =>
  c.body(content, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${words(c)('print.file')}.${ending}"`,
    'Cache-Control': 'no-store',
  });

async function sendNew(c: WebContext, runId: string, problems: readonly FieldProblem[] = []) {
  const found = isId(runId)
    ? await read(c, async (tx, home) => [await runLine(tx, home, runId), await hearingLines(tx, home, runId)] as const)
    : null;
  if (!found?.[0]) return sendNotFound(c);
  const [run, existing] = found;
  const page = <NewPage run={run} existing={existing} problems={problems} once={c.get('kernel').newId()} />;
  return sendPage(c, { title: words(c)('new.title'), back: back(c), problems }, page, problems.length > 0 ? 422 : 200);
}

async function run(c: WebContext, name: string, form: RawForm, input: Record<string, unknown>) {
  const kernel = c.get('kernel');
  const act = kernel.acts.get(name);
  if (!act) throw new Error(`There is no act ${name}.`);
  const onceKey = textOf(form, '_once');
  return perform(kernel, act, { actor: actorOf(c), input, onceKey, requestId: c.get('requestId') });
}

type Answer = Awaited<ReturnType<typeof run>>;

function problemsIn(c: WebContext, answer: Extract<Answer, { kind: 'refused' | 'invalid' }>, field: string) {
  const lang = c.get('lang');
  const told = Object.entries(answer.fields).map(([name, text]) => ({ field: name, message: inLang(text, lang) }));
  if (told.length > 0 || answer.kind === 'invalid') return told;
  return [{ field, message: inLang(answer.text, lang) }];
}

async function draft(c: WebContext) {
  const form = await formBody(c);
  const runId = textOf(form, 'runId') ?? '';
  const answer = await run(c, 'draft-hearing', form, { runId, language: textOf(form, 'language') });
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  if (answer.kind === 'refused' || answer.kind === 'invalid')
    return sendNew(c, runId, problemsIn(c, answer, 'language'));
  if (answer.kind !== 'done') return sendNotFound(c);
  rememberDone(c, answer);
  const id = answer.events[0]?.id ?? '';
  const made = await read(c, (tx, home) => eventById(tx, home, id));
  const { hearingId } = (made?.data ?? {}) as { readonly hearingId?: string };
  return c.redirect(hearingId ? hearingPath(hearingId) : hearingsPath, 303);
}

type Editing = Pick<EditPageProps, 'typed' | 'clash'> & { readonly problems?: readonly FieldProblem[] };

function sendEdit(c: WebContext, found: Hearing, { typed, clash, problems = [] }: Editing) {
  const page = (
    <EditPage hearing={found} typed={typed} clash={clash} problems={problems} once={c.get('kernel').newId()} />
  );
  const status = problems.length > 0 ? 422 : clash === 'meanwhile' ? 409 : 200;
  const title = words(c)('edit.title');
  return sendPage(c, { title, back: { href: hearingPath(found.id) }, problems }, page, status);
}

const typedIn = (form: RawForm, { title, blocks }: Hearing): TypedHearing => ({
  title: textOf(form, 'title') ?? title,
  blocks: blocks.map(({ key, heading, text }) => ({
    key,
    heading: textOf(form, headingField(key)) ?? heading,
    text: (textOf(form, textField(key)) ?? text).replaceAll('\r\n', '\n'),
  })),
});

async function save(c: Context<WebEnv, '/:id/ret'>) {
  const id = c.req.param('id');
  const before = await find(c, id);
  if (!before) return sendNotFound(c);
  const form = await formBody(c);
  const typed = typedIn(form, before);
  const answer = await run(c, 'change-hearing', form, { hearingId: id, version: versionOf(form), ...typed });
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  if (answer.kind === 'done') {
    rememberDone(c, answer);
    return c.redirect(hearingPath(id), 303);
  }
  // Read again: what a colleague kept meanwhile is shown beside what was typed.
  const now = await find(c, id);
  if (!now || (answer.kind !== 'refused' && answer.kind !== 'invalid')) return sendNotFound(c);
  if (answer.kind === 'refused' && answer.code === 'nothing-changed') return c.redirect(hearingPath(id), 303);
  if (answer.kind === 'refused' && answer.code === 'changed-meanwhile')
    return sendEdit(c, now, { typed, clash: 'meanwhile' });
  if (now.state === 'finished') return sendEdit(c, now, { typed, clash: 'finished' });
  return sendEdit(c, now, { typed, clash: null, problems: problemsIn(c, answer, 'title').map(ofPart(typed)) });
}

/** What is wrong with the parts is said of all of them: this finds the box. */
const ofPart =
  ({ blocks }: TypedHearing) =>
  (problem: FieldProblem): FieldProblem => {
    if (problem.field !== 'blocks') return problem;
    const heading = blocks.find((one) => one.heading.trim() === '' || fields.holdsCpr(one.heading));
    if (heading) return { ...problem, field: headingField(heading.key) };
    const text = blocks.find((one) => one.text.length > mostText || fields.holdsCpr(one.text));
    return { ...problem, field: text ? textField(text.key) : 'title' };
  };
