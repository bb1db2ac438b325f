import { addDays, toCopenhagen } from '@fodfaeste/law/dates';
import { type JobnetJoblog, JobnetSilent, joblogFile } from '../../jobsearch/index.ts';
import type { AnyAct } from '../../kernel/act/act.ts';
import { perform } from '../../kernel/act/perform.ts';
import { textOfBytes } from '../../kernel/files/windows-1252.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { rememberDone } from '../acts/flash.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { readSealed } from '../person/queries.ts';
import { caseOfPage, throughGate } from './case-gate.ts';
import { ImportPage } from './import-page.tsx';
import { basePath } from './open-view.ts';
import { jobSearchDeskText } from './text.ts';

const daysBack = 92;

export interface Importing {
  readonly act: AnyAct;
  /** The connection to Jobnet, where the installation has one. */
  readonly jobnet: JobnetJoblog | null;
}

/** GET: the ways in. Also shown again with what was wrong. */
export async function importPage(c: WebContext, { act, jobnet }: Importing, problem: string | null = null) {
  const caseId = caseOfPage(c);
  if (!caseId) return sendNotFound(c);
  const gate = await throughGate(c, caseId, act, act.name, async () => null);
  if (gate === 'not-found') return sendNotFound(c);
  if (gate === 'forbidden') return sendForbidden(c);
  const base = basePath(c, caseId);
  const page = <ImportPage base={base} once={c.get('kernel').newId} direct={jobnet !== null} problem={problem} />;
  const title = jobSearchDeskText(c.get('lang'))('import.title');
  return sendPage(c, { title, back: { href: base } }, page, problem ? 422 : 200);
}

async function bringIn(c: WebContext, importing: Importing, caseId: string, content: string, onceKey?: string) {
  const answer = await perform(c.get('kernel'), importing.act, {
    actor: actorOf(c),
    input: { caseId, content },
    onceKey,
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'done') {
    rememberDone(c, answer);
    return c.redirect(basePath(c, caseId), 303);
  }
  if (answer.kind === 'not-found') return sendNotFound(c);
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  const lang = c.get('lang');
  if (answer.kind === 'refused') return importPage(c, importing, inLang(answer.text, lang));
  const [fault] = answer.kind === 'invalid' ? Object.values(answer.fields) : [];
  return importPage(c, importing, fault ? inLang(fault, lang) : jobSearchDeskText(lang)('import.file.missing'));
}

/** POST: a file from the reader's own machine. */
export async function importFile(c: WebContext, importing: Importing) {
  const caseId = caseOfPage(c);
  if (!caseId) return sendNotFound(c);
  const { file, _once: once } = await c.req.parseBody();
  if (!(file instanceof File) || file.size === 0)
    return importPage(c, importing, jobSearchDeskText(c.get('lang'))('import.file.missing'));
  const content = textOfBytes(new Uint8Array(await file.arrayBuffer()));
  return bringIn(c, importing, caseId, content, typeof once === 'string' ? once : undefined);
}

/** POST: straight from Jobnet. The number is opened for that alone, and the access log says so. */
export async function importFromJobnet(c: WebContext, importing: Importing) {
  const { act, jobnet } = importing;
  const caseId = caseOfPage(c);
  if (!caseId || !jobnet) return sendNotFound(c);
  const { vault, clock } = c.get('kernel');
  const gate = await throughGate(c, caseId, act, 'job-search-jobnet', async (tx, held) => {
    const sealed = await readSealed(tx, held.authorityId, held.personId);
    return sealed ? vault.open(sealed.cprCipher, sealed.cprKind, held.authorityId, held.personId) : null;
  });
  if (gate === 'not-found' || (gate !== 'forbidden' && gate.value === null)) return sendNotFound(c);
  if (gate === 'forbidden' || gate.value === null) return sendForbidden(c);
  const t = jobSearchDeskText(c.get('lang'));
  try {
    const found = await jobnet.entriesOf(gate.value, addDays(toCopenhagen(clock.now()).date, -daysBack));
    if (found.length === 0) return importPage(c, importing, t('import.empty'));
    const { _once: once } = await c.req.parseBody();
    return await bringIn(c, importing, caseId, joblogFile(found), typeof once === 'string' ? once : undefined);
  } catch (error) {
    if (error instanceof JobnetSilent) return importPage(c, importing, t('import.silent'));
    throw error;
  }
}
