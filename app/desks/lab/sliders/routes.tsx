import { decodeFromLink, encodeForLink, type Scenario, scenarioAsText } from '@fodfaeste/lab';
import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { type LabShelf, type Pockets, readScenario, savedScenario } from '../../../lab/index.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { savedPath, sharedPath, shippedPath } from '../paths.ts';
import { movedScenario, movesFrom } from './moved-scenario.ts';
import { SlidersPage } from './sliders-page.tsx';
import { sliderText } from './text.ts';

/** Packed on its way, an answer's tag is called weak. */
const isHeld = (header = '', tag: string): boolean =>
  header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

interface Found {
  readonly scenario: Scenario;
  readonly text: string;
  readonly path: string;
}

/** The sliders and what they are reckoned from. Mounted at `/laboratorium`, behind its gate. */
export function sliderRoutes(shelf: () => LabShelf, pockets: Pockets) {
  const app = new Hono<WebEnv>();

  /** A shipped scenario, one the house keeps, or one in a link. */
  async function find(c: WebContext, name: string): Promise<Found | null> {
    const shipped = shelf().shipped.find(({ scenario }) => scenario.id === name);
    if (shipped) return { ...shipped, path: shippedPath(name) };
    if (isId(name)) {
      const { authorityId } = actorOf(c);
      const saved = await reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => ({
        seen: null,
        value: await savedScenario(tx, authorityId, name),
      }));
      const parsed = saved === null ? null : readScenario(saved.text, shelf());
      return saved && parsed?.ok ? { scenario: parsed.scenario, text: saved.text, path: savedPath(name) } : null;
    }
    const linked = decodeFromLink(name, shelf().known);
    if (!linked.ok) return null;
    const { scenario } = linked;
    return { scenario, text: scenarioAsText(scenario, shelf().known), path: sharedPath(name) };
  }

  const isKnown = (code: string) => shelf().known.municipalities.some((one) => one.code === code);
  /** The one asked for, the only one of the scenario, the reader's own, or the first. */
  function codeFor(c: WebContext, { municipalities }: Scenario): string {
    const asked = c.req.query('kommune') ?? '';
    const own = String(actorOf(c).authorityId).padStart(4, '0');
    const [only, ...others] = municipalities === 'all' ? [] : municipalities;
    const wished = [asked, others.length === 0 ? (only ?? '') : '', own].find(isKnown);
    return wished ?? shelf().known.municipalities[0]?.code ?? '';
  }

  app.get('/skydere/:scenario', async (c) => {
    const name = c.req.param('scenario');
    const found = await find(c, name);
    if (!found) return sendNotFound(c);
    const { scenario, path } = found;
    const { known, effects } = shelf();
    const t = sliderText(c.get('lang'));
    const page = (
      <SlidersPage
        scenario={scenario}
        name={name}
        code={codeFor(c, scenario)}
        known={known}
        effects={effects}
        scenarioPath={path}
      />
    );
    const title = t('title', { titel: scenario.title[c.get('lang')] });
    return sendPage(c, { title, back: { href: path, label: t('back') } }, page);
  });

  app.get('/skydere/:scenario/scenarie', async (c) => {
    const found = await find(c, c.req.param('scenario'));
    if (!found) return sendNotFound(c);
    const t = sliderText(c.get('lang'));
    const why = { reason: t('effect.reason'), source: t('effect.source') };
    const here = { ...found.scenario, municipalities: [codeFor(c, found.scenario)] };
    const moved = movedScenario(here, movesFrom(c.req.query('flyt') ?? ''), shelf().effects, why);
    return c.redirect(sharedPath(encodeForLink(moved)), 303);
  });

  app.get('/grundlag/:file{\\d{4}\\.json}', async (c) => {
    const code = c.req.param('file').slice(0, 4);
    const found = await find(c, c.req.query('scenarie') ?? '');
    if (!found || !isKnown(code)) return sendNotFound(c);
    const { json, tag } = await pockets({ code, scenario: found.text });
    // Made of what ships alone; asked again each time, since what ships changes with the program.
    c.header('Cache-Control', 'private, no-cache');
    c.header('ETag', tag);
    if (isHeld(c.req.header('if-none-match'), tag)) return c.body(null, 304);
    return c.body(json, 200, { 'Content-Type': 'application/json; charset=utf-8' });
  });
  return app;
}
