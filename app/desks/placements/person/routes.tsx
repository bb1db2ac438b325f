import { Hono } from 'hono';
import { permittedBy } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { WebContext, WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import type { Bilingual } from '../../../kernel/text/bilingual.ts';
import { mayReadPerson } from '../../../people/index.ts';
import { type Placement, phaseOf, placementById, prolonged, termsOf } from '../../../placements/index.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { type Again, type OpenedForm, openActForm } from '../../decisions/forms.ts';
import { kinds } from '../../decisions/kinds.ts';
import { submitStep } from '../../decisions/submit.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { type OpenedCase, openCase } from '../../meetings/open-case.ts';
import { guestFirst } from '../or-guest.ts';
import { placementPaths } from '../paths.ts';
import { kindWords } from '../words/hours.ts';
import { mayDoNow } from './may-do.ts';
import { PlacementPage } from './one-page.tsx';
import type { PlacementView } from './one-view.ts';
import { isStep, type StepName, stepNames, steps } from './steps.ts';
import { personPlacementText } from './text.ts';

const caseOf = (c: WebContext): string => c.req.param('caseId') ?? '';
const idOf = (c: WebContext): string => c.req.param('id') ?? '';

/** The acts that fit where the placement is now, and that this reader may do. */
async function formsFor(tx: Tx, kernel: Kernel, { caseId, held, reader }: OpenedCase, place: Placement) {
  const forms = new Map<StepName, OpenedForm>();
  for (const step of stepNames) {
    if (!mayDoNow(step, place, reader.today)) continue;
    const given = { caseId, placementId: place.id };
    const form = await openActForm(tx, steps[step].act, { kernel, reader, held, caseId, given });
    if (form) forms.set(step, form);
  }
  return forms;
}

/** What the decision will say, from the agreement as it stands; a small job is none. */
async function decisionWords(tx: Tx, home: number, place: Placement): Promise<readonly Bilingual[]> {
  const kind = kinds.get(`placement-${place.kind}`);
  if (!kind) return [];
  const root = place.extendsId === null ? place : ((await prolonged(tx, home, place.extendsId)).at(-1) ?? place);
  return [kind.resultWords(termsOf(place, root), 'granted')];
}

interface Read {
  readonly view: PlacementView;
  readonly version: number;
  readonly personName: string;
  readonly mayExtend: boolean;
  readonly mayChange: boolean;
}

async function read(tx: Tx, kernel: Kernel, opened: OpenedCase, id: string): Promise<Read | null> {
  const { caseId, person, held, reader } = opened;
  if (held.parts !== 'all') return null;
  const place = await placementById(tx, reader.home, id);
  if (place?.caseId !== caseId) return null;
  const open = person.closedOn === null;
  const phase = phaseOf(place, reader.today);
  const send = kernel.acts.get('send-placement');
  const mayMake = open && send !== undefined && permittedBy(send.who, reader.actor, held) !== null;
  return {
    version: person.version,
    personName: person.name,
    mayExtend: mayMake && (phase === 'runs' || phase === 'to-be-ended') && place.kind !== 'smaajob',
    mayChange: mayMake && (place.state === 'sent' || place.state === 'ready'),
    view: {
      caseId,
      givenName: person.givenName,
      place,
      today: reader.today,
      forms: open ? await formsFor(tx, kernel, opened, place) : new Map(),
      decisionWords: place.state === 'ready' ? await decisionWords(tx, reader.home, place) : [],
    },
  };
}

async function show(c: WebContext, again?: Again) {
  if (!isId(idOf(c))) return sendNotFound(c);
  const kernel = c.get('kernel');
  const opened = await openCase(c, 'placement', mayReadPerson, (tx, found) => read(tx, kernel, found, idOf(c)));
  if (opened.kind === 'out') return opened.response;
  const { view, version, personName, mayExtend, mayChange } = opened.value;
  const lang = c.get('lang');
  const t = personPlacementText(lang);
  const page = placementPaths.one(view.caseId, view.place.id);
  return sendPage(
    c,
    {
      title: t('title', { slags: kindWords(lang, view.place), virksomhed: view.place.companyName }),
      back: { href: placementPaths.ofCase(view.caseId), label: t('back', { navn: personName }) },
      problems: again?.problems ?? [],
    },
    <PlacementPage
      view={view}
      frame={{ again, version, newId: kernel.newId, page }}
      mayExtend={mayExtend}
      mayChange={mayChange}
    />,
    again?.status,
  );
}

async function post(c: WebContext, step: StepName) {
  const form = await formBody(c);
  const { act, of } = steps[step];
  const about = textOf(form, '_of');
  const result = await submitStep(c, {
    act,
    step,
    form,
    given: { caseId: caseOf(c), placementId: idOf(c), ...(of && about ? { [of]: about } : {}) },
  });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return show(c, result.again);
  return c.redirect(placementPaths.one(caseOf(c), idOf(c)), 303);
}

/** `/borger/<case>/tilbud/<placement>` and its steps. The flow (`ny`, `tjek`) stands before these. */
export function placementRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:caseId/tilbud/:id', async (c) => (await guestFirst(c, c.req.path)) ?? show(c));
  app.get('/:caseId/tilbud/:id/:step', async (c) => {
    const step = c.req.param('step');
    if (!isId(idOf(c)) || !isStep(step)) return sendNotFound(c);
    const values = await takeStash(c, c.req.path);
    if (!values) return c.redirect(placementPaths.one(caseOf(c), idOf(c)), 303);
    return show(c, { step, of: textOf(values, '_of') ?? '', values, problems: [], status: 200 });
  });
  app.post('/:caseId/tilbud/:id/:step', async (c) => {
    const step = c.req.param('step');
    return isId(idOf(c)) && isStep(step) ? post(c, step) : sendNotFound(c);
  });
  return app;
}
