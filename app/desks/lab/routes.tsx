import { decodeFromLink, encodeForLink, type Scenario, scenarioAsText } from '@fodfaeste/lab';
import { Hono } from 'hono';
import type { AnyAct } from '../../kernel/act/act.ts';
import type { RawForm } from '../../kernel/act/form-data.ts';
import { perform } from '../../kernel/act/perform.ts';
import { eventById } from '../../kernel/events/event-store.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { reading } from '../../kernel/http/reading.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import {
  type LabRun,
  type LabShelf,
  labRun,
  latestRuns,
  readScenario,
  runLine,
  savedScenario,
  savedScenarios,
  scenarioVersions,
} from '../../lab/index.ts';
import type { FieldProblem, FormValues } from '../../ui/form/form-context.ts';
import { rememberDone } from '../acts/flash.ts';
import { formBody, textOf } from '../acts/form-body.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { ComparePage, mostCompared } from './compare-page.tsx';
import { runCsv } from './export.ts';
import { overrideFrom } from './form/override.ts';
import { changedScenario, valuesOf } from './form/scenario-form.ts';
import { FrontPage } from './front-page.tsx';
import { labPath, runPath, savedPath, sharedPath } from './paths.ts';
import { reportPdf } from './report-pdf.ts';
import { ProgressPart, RunPage } from './run-page.tsx';
import { type SavedRef, ScenarioPage } from './scenario-page.tsx';
import { labDeskText } from './text.ts';

interface Shown {
  readonly text: string;
  readonly mode?: 'form' | 'text';
  readonly saved?: SavedRef | null;
  readonly values?: FormValues;
  readonly problems?: readonly FieldProblem[];
}

const ownCode = (c: WebContext) => String(actorOf(c).authorityId).padStart(4, '0');

/** The lab. Mounted at `/laboratorium`, behind a gate. `shelf`: what ships, read when it is first needed. */
export function labRoutes(shelf: () => LabShelf) {
  const app = new Hono<WebEnv>();
  const words = (c: WebContext) => labDeskText(c.get('lang'));
  const back = (c: WebContext) => ({ href: labPath, label: words(c)('front.back') });
  const read = <T,>(c: WebContext, work: Parameters<typeof reading<T>>[3]) =>
    reading(c.get('kernel'), actorOf(c), c.get('requestId'), work);

  function sendScenario(c: WebContext, { text, mode = 'form', saved = null, values, problems = [] }: Shown) {
    const { known } = shelf();
    const lang = c.get('lang');
    const parsed = readScenario(text, shelf());
    const scenario = parsed.ok ? parsed.scenario : null;
    const t = words(c);
    const lines = parsed.ok
      ? []
      : parsed.problems.map((one) => ({
          field: 'scenario',
          message: t('scenario.problem.line', { linje: one.line, fejl: inLang(one, lang) }),
        }));
    const all = [...problems, ...lines];
    const page = (
      <ScenarioPage
        scenario={scenario}
        text={text}
        mode={scenario === null ? 'text' : mode}
        known={known}
        own={ownCode(c)}
        once={c.get('kernel').newId()}
        saved={saved}
        link={scenario === null ? null : sharedPath(encodeForLink(scenario))}
        values={{ ...(scenario === null ? {} : valuesOf(scenario, lang)), ...values }}
        problems={all}
      />
    );
    const title = scenario === null ? t('scenario.text') : inLang(scenario.title, lang);
    return sendPage(c, { title, back: back(c), problems: all }, page, all.length > 0 ? 422 : 200);
  }

  app.get('/', async (c) => {
    const { authorityId } = actorOf(c);
    const [saved, runs] = await read(c, async (tx) => ({
      seen: null,
      value: [await savedScenarios(tx, authorityId), await latestRuns(tx, authorityId)] as const,
    }));
    return sendPage(c, { title: words(c)('title') }, <FrontPage shipped={shelf().shipped} saved={saved} runs={runs} />);
  });

  app.get('/scenarie/:id', (c) => {
    const found = shelf().shipped.find(({ scenario }) => scenario.id === c.req.param('id'));
    return found ? sendScenario(c, { text: found.text }) : sendNotFound(c);
  });

  app.get('/eget/:id', async (c) => {
    const id = c.req.param('id');
    const { authorityId } = actorOf(c);
    const [saved, versions] = isId(id)
      ? await read(c, async (tx) => ({
          seen: null,
          value: [await savedScenario(tx, authorityId, id), await scenarioVersions(tx, authorityId, id)] as const,
        }))
      : [null, []];
    return saved?.state === 'active' ? sendScenario(c, { text: saved.text, saved: { id, versions } }) : sendNotFound(c);
  });

  app.get('/delt/:code', (c) => {
    const parsed = decodeFromLink(c.req.param('code'), shelf().known);
    if (parsed.ok) return sendScenario(c, { text: scenarioAsText(parsed.scenario, shelf().known) });
    const t = words(c);
    const lang = c.get('lang');
    const body = (
      <>
        <h1>{t('shared.bad')}</h1>
        <p>{parsed.problems.map((one) => inLang(one, lang)).join(' ')}</p>
      </>
    );
    return sendPage(c, { title: t('shared.bad'), back: back(c) }, body, 404);
  });

  app.post('/ret', async (c) => {
    const form = await formBody(c);
    const base = (textOf(form, 'scenario') ?? '').replaceAll('\r\n', '\n');
    const mode = textOf(form, 'mode') === 'text' ? 'text' : 'form';
    const scenarioId = textOf(form, 'scenarioId');
    const saved = scenarioId !== undefined && isId(scenarioId) ? { id: scenarioId } : null;
    const parsed = readScenario(base, shelf());
    if (!parsed.ok) return sendScenario(c, { text: base, mode: 'text', saved, values: form });
    let text = base;
    if (mode === 'form') {
      const { known } = shelf();
      const codes = known.municipalities.map(({ code }) => code);
      const changed = changedScenario(parsed.scenario, form, c.get('lang'), codes);
      if (!changed.ok) return sendScenario(c, { text: base, saved, values: form, problems: changed.problems });
      text = same(changed.scenario, parsed.scenario) ? base : scenarioAsText(changed.scenario, known);
    }
    const wanted = textOf(form, '_do');
    if (wanted === 'start' || wanted === 'save') return act(c, wanted, { text, mode, saved, form });
    // What the fields cannot say is found out when the text is read again.
    const after = readScenario(text, shelf());
    if (!after.ok) return sendScenario(c, { text, mode: 'text', saved });
    return sendScenario(c, { text, mode: wanted === 'text' ? 'text' : 'form', saved, values: kept(form) });
  });

  interface Asked {
    readonly text: string;
    readonly mode: 'form' | 'text';
    readonly saved: { readonly id: string } | null;
    readonly form: RawForm;
  }

  async function act(c: WebContext, wanted: 'start' | 'save', { text, mode, saved, form }: Asked) {
    const kernel = c.get('kernel');
    const name = wanted === 'start' ? 'start-lab-run' : 'save-lab-scenario';
    const found: AnyAct | undefined = kernel.acts.get(name);
    if (!found) return sendNotFound(c);
    const input =
      wanted === 'start'
        ? {
            scenario: text,
            thoroughness: textOf(form, 'thoroughness') ?? 'quick',
            ownCases: textOf(form, 'ownCases') !== undefined,
          }
        : { scenario: text, ...(saved ? { scenarioId: saved.id } : {}) };
    const answer = await perform(kernel, found, {
      actor: actorOf(c),
      input,
      onceKey: textOf(form, '_once'),
      requestId: c.get('requestId'),
    });
    if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
    if (answer.kind === 'done') {
      rememberDone(c, answer);
      return c.redirect(await placeOf(c, answer.events[0]?.id), 303);
    }
    const lang = c.get('lang');
    const told =
      answer.kind === 'refused' || answer.kind === 'invalid'
        ? Object.entries(answer.fields).map(([field, message]) => ({ field, message: inLang(message, lang) }))
        : [];
    const problems =
      told.length > 0 ? told : answer.kind === 'refused' ? [{ field: '', message: inLang(answer.text, lang) }] : [];
    return sendScenario(c, { text, mode, saved, values: kept(form), problems });
  }

  app.get('/koersel/:id', async (c) => {
    const run = await runOf(c, c.req.param('id'));
    return run ? sendRun(c, run) : sendNotFound(c);
  });

  function sendRun(
    c: WebContext,
    run: LabRun,
    came: { readonly problems?: readonly FieldProblem[]; readonly values?: FormValues } = {},
  ) {
    const title = inLang(run.title, c.get('lang'));
    const page = <RunPage run={run} once={c.get('kernel').newId()} {...came} />;
    const problems = came.problems ?? [];
    return sendPage(c, { title, back: back(c), problems }, page, problems.length > 0 ? 422 : 200);
  }

  const runOf = (c: WebContext, id: string) =>
    isId(id)
      ? read(c, async (tx) => ({ seen: null, value: await labRun(tx, actorOf(c).authorityId, id) }))
      : Promise.resolve(null);

  app.get('/koersel/:id/fremdrift', async (c) => {
    const id = c.req.param('id');
    const run = isId(id)
      ? await read(c, async (tx) => ({ seen: null, value: await runLine(tx, actorOf(c).authorityId, id) }))
      : null;
    if (run === null) return sendNotFound(c);
    return sendPage(
      c,
      { title: inLang(run.title, c.get('lang')), back: { href: runPath(id) } },
      <>
        <h1>{inLang(run.title, c.get('lang'))}</h1>
        <ProgressPart run={run} />
      </>,
    );
  });

  app.get('/koersel/:id/ret', async (c) => {
    const run = await runOf(c, c.req.param('id'));
    return run ? sendScenario(c, { text: run.scenario }) : sendNotFound(c);
  });

  app.post('/koersel/:id/antagelse', async (c) => {
    const run = await runOf(c, c.req.param('id'));
    const parsed = run ? readScenario(run.scenario, shelf()) : null;
    if (!run || !parsed?.ok) return sendNotFound(c);
    const form = await formBody(c);
    const { effects } = shelf();
    const made = overrideFrom(form, effects, c.get('lang'));
    if (made === null) return sendNotFound(c);
    if (!made.ok) return sendRun(c, run, { problems: made.problems, values: form });
    const others = parsed.scenario.effects.filter((one) => one.id !== made.override.id);
    const scenario = { ...parsed.scenario, effects: [...others, made.override] };
    return c.redirect(sharedPath(encodeForLink(scenario)), 303);
  });

  app.get('/koersel/:id/tal.csv', async (c) => {
    const run = await runOf(c, c.req.param('id'));
    if (!run?.report) return sendNotFound(c);
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="laboratorium.csv"');
    return c.body(runCsv(c.get('lang'), run.report));
  });

  app.get('/koersel/:id/rapport.pdf', async (c) => {
    const run = await runOf(c, c.req.param('id'));
    if (!run?.report) return sendNotFound(c);
    const { authorityName } = actorOf(c);
    const bytes = await reportPdf({
      report: run.report,
      lang: c.get('lang'),
      house: authorityName,
      madeAt: run.madeAt,
    });
    c.header('Content-Type', 'application/pdf');
    c.header('Content-Disposition', 'attachment; filename="laboratorium.pdf"');
    return c.body(bytes as Uint8Array<ArrayBuffer>);
  });

  app.get('/sammenlign', async (c) => {
    const { authorityId } = actorOf(c);
    const ids = [...new Set((c.req.queries('koersel') ?? []).filter(isId))].slice(0, mostCompared);
    const [runs, all] = await read(c, async (tx) => {
      const found = [];
      for (const id of ids) {
        const run = await labRun(tx, authorityId, id);
        if (run?.report) found.push({ ...run, report: run.report });
      }
      return { seen: null, value: [found, await latestRuns(tx, authorityId)] as const };
    });
    return sendPage(c, { title: words(c)('compare.title'), back: back(c) }, <ComparePage runs={runs} all={all} />);
  });
  return app;
}

/** Where what was just made stands: its own event tells. */
async function placeOf(c: WebContext, eventId: string | undefined): Promise<string> {
  if (eventId === undefined) return labPath;
  const { authorityId } = actorOf(c);
  const event = await reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => ({
    seen: null,
    value: await eventById(tx, authorityId, eventId),
  }));
  const { runId, scenarioId } = (event?.data ?? {}) as { readonly runId?: string; readonly scenarioId?: string };
  return runId ? runPath(runId) : scenarioId ? savedPath(scenarioId) : labPath;
}

const same = (a: Scenario, b: Scenario) => JSON.stringify(a) === JSON.stringify(b);

/** Of what was typed, what no scenario holds. */
const kept = (form: RawForm): FormValues => ({ thoroughness: form['thoroughness'], ownCases: form['ownCases'] });
