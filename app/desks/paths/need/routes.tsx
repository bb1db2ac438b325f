import { toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { inTheHouse, permittedBy } from '../../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { hasRole } from '../../../kernel/identity/actor.ts';
import { readOutlook } from '../../../outlook/index.ts';
import { graduateRows, graduatesOf, graduateTotal, needsWithin } from '../../../paths/index.ts';
import { PartnerTabs, SchoolTabs } from '../../companies/company-frame.tsx';
import { ownOrganisation } from '../../companies/own/queries.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { wholeBalance } from '../../outlook/balance/figures.ts';
import { toCsv } from '../../overblik/export/csv.ts';
import { toXlsx } from '../../overblik/export/xlsx.ts';
import { partnershipPaths } from '../../partnerships/paths.ts';
import { TrainingTabs } from '../../training/training-frame.tsx';
import { needsPath, ownNeedsPath } from '../paths.ts';
import { NeedsPage, type NeedsPageProps } from './needs-page.tsx';
import { reachIn } from './reach.ts';
import { needsSheet } from './sheet.ts';
import { needText } from './text.ts';

type Reader = NeedsPageProps['reader'];

const reachOf = (c: WebContext) => reachIn(c.req.query(), toCopenhagen(c.get('kernel').clock.now()).date);

/** Numbers alone: nobody is shown, so nobody stands in the access log. */
const readNeeds = (c: WebContext) =>
  reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => ({
    seen: null,
    value: await needsWithin(tx, actorOf(c).authorityId, reachOf(c)),
  }));

/** Who of the outside reads the list: a school, or the state's regional office. */
async function outsider(c: WebContext): Promise<Extract<Reader, 'school' | 'region'> | null> {
  const { organisationId, authorityId } = actorOf(c);
  if (organisationId === undefined || !hasRole(actorOf(c), 'school-user', 'partner-user')) return null;
  const own = await reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => ({
    seen: null,
    value: await ownOrganisation(tx, authorityId, organisationId),
  }));
  return own?.kind === 'school' || own?.kind === 'region' ? own.kind : null;
}

const tabsFor: Readonly<Record<Reader, () => Child>> = {
  staff: () => <TrainingTabs section="needs" />,
  school: () => <SchoolTabs section="needs" />,
  region: () => <PartnerTabs kind="region" section="needs" />,
};

async function graduatesFor(c: WebContext, reader: Reader): Promise<NeedsPageProps['graduates']> {
  const { authorityId, organisationId } = actorOf(c);
  if (reader !== 'school' || organisationId === undefined) return null;
  const { today } = reachOf(c);
  const counts = await reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => ({
    seen: null,
    value: await graduatesOf(tx, authorityId, organisationId, today),
  }));
  return { rows: graduateRows(counts), total: graduateTotal(counts) };
}

function mayGather(c: WebContext): boolean {
  const act = c.get('kernel').acts.get('open-partnership');
  return act !== undefined && permittedBy(act.who, actorOf(c), inTheHouse) !== null;
}

async function showNeeds(c: WebContext, reader: Reader, here: string) {
  const props: NeedsPageProps = {
    reader,
    here,
    reach: reachOf(c),
    tabs: tabsFor[reader](),
    needs: await readNeeds(c),
    whole: wholeBalance(await readOutlook(c.get('kernel').database)).now,
    graduates: await graduatesFor(c, reader),
    start: mayGather(c) ? partnershipPaths.newOne : null,
  };
  return sendPage(c, { title: needText(c.get('lang'))('title') }, <NeedsPage {...props} />);
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

async function sendFile(c: WebContext) {
  const t = needText(c.get('lang'));
  const sheet = needsSheet(await readNeeds(c), c.get('lang'));
  const format = c.req.query('format') === 'xlsx' ? 'xlsx' : 'csv';
  const body = format === 'csv' ? toCsv(sheet) : new Uint8Array(await toXlsx(sheet, t('export.sheet')));
  return c.body(body, 200, {
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="${t('export.file')}-${reachOf(c).today}.${format}"`,
  });
}

/** Need without a course, for staff. Mounted at `/uddannelse`. */
export function needRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/behov', (c) => showNeeds(c, 'staff', needsPath));
  app.get('/behov/fil', sendFile);
  return app;
}

/** The same for schools and the state's regional office. Mounted at `/jeres-side`. */
export function ownNeedRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/behov', async (c) => {
    const reader = await outsider(c);
    return reader === null ? sendNotFound(c) : showNeeds(c, reader, ownNeedsPath);
  });
  app.get('/behov/fil', async (c) => ((await outsider(c)) === null ? sendNotFound(c) : sendFile(c)));
  return app;
}
