import { personas } from '../demo/index.ts';
import type { Installation } from '../installation.ts';
import { startServer } from '../server.ts';
import { inTurn, spread } from './figures.ts';
import { load } from './load.ts';
import { recordSql, replaySql } from './recorded-sql.ts';
import { transferredBytes } from './transferred.ts';
import { webClient } from './web-client.ts';

export interface PageFigures {
  readonly page: string;
  readonly statements: number;
  readonly pageMs: number;
  readonly pageP95Ms: number;
  readonly sqlMs: number;
  /** Page time over the time of its bare SQL, median of the pairs. */
  readonly ratio: number;
  readonly perSecond: number;
  readonly p95UnderLoadMs: number;
}

export interface WebFigures {
  readonly engine: string;
  readonly citizens: number;
  readonly pages: readonly PageFigures[];
  readonly citizenPages: readonly { readonly page: string; readonly kilobytes: number }[];
}

const rounds = 150;

async function measurePage(
  { database }: Installation,
  base: string,
  path: string,
  name: string,
  cookie: string,
): Promise<PageFigures> {
  const open = async () => {
    const answer = await fetch(new URL(path, base), { headers: { cookie }, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}`);
  };
  for (let warm = 0; warm < 30; warm += 1) await open();
  const statements = await recordSql(database.pool, open);
  const times = await inTurn(rounds, open, () => replaySql(database.pool, statements));
  const ratios = times.first.map((page, at) => page / (times.second[at] ?? Number.NaN));
  const under = await load(new URL(path, base).href, cookie, 8, 5);
  if (under.failed > 0) throw new Error(`${name}: ${under.failed} requests failed under load`);
  const [page, sql] = [spread(times.first), spread(times.second)];
  return {
    page: name,
    statements: statements.length,
    pageMs: page.median,
    pageP95Ms: page.p95,
    sqlMs: sql.median,
    ratio: spread(ratios).median,
    perSecond: under.perSecond,
    p95UnderLoadMs: under.p95,
  };
}

/** Overblik, the person page and the citizen's front page against the bare SQL of the same page, in one run. */
export async function benchWeb(installation: Installation, authorityId: number): Promise<WebFigures> {
  const { database, keys } = installation;
  const server = await startServer(installation);
  const people = await personas({ database, keys, authorityId });
  const subject = (role: string) => people.find((one) => one.key === role)?.subject ?? '';
  const [staff, citizen] = [webClient(server.url), webClient(server.url)];
  await staff.logInAs(subject('caseworker'));
  await citizen.logInAs(subject('graduate'));
  const overblik = await (await staff.get('/overblik?omfang=alle')).text();
  const person =
    /href="(\/borger\/[0-9a-f-]{36})"/.exec(await (await staff.get('/overblik')).text())?.[1] ?? '/overblik';
  const citizens = Number(/Alle[^0-9]*([\d.]+)/.exec(overblik)?.[1]?.replaceAll('.', '') ?? 0);
  const pages = [
    await measurePage(installation, server.url, '/overblik?omfang=alle', 'Overblik, alle', staff.cookies()),
    await measurePage(installation, server.url, '/overblik', 'Overblik, mine', staff.cookies()),
    await measurePage(installation, server.url, person, 'Borgerens side', staff.cookies()),
    await measurePage(installation, server.url, '/min-side', 'Borgerens forside', citizen.cookies()),
  ];
  const citizenPages: { page: string; kilobytes: number }[] = [];
  for (const page of ['/min-side', '/min-side/oplysninger', '/min-side/historie', '/min-side/hvem-har-set']) {
    citizenPages.push({ page, kilobytes: (await transferredBytes(server.url, page, citizen.cookies())) / 1024 });
  }
  const figures = { engine: database.description, citizens, pages, citizenPages };
  await server.stop();
  return figures;
}

const one = (value: number) => value.toFixed(1).padStart(7);

export function webReport({ engine, citizens, pages, citizenPages }: WebFigures): string {
  const lines = [
    `${engine}; ${citizens} citizens; ${rounds} pairs a page; load: 8 connections, 5 s`,
    '',
    'page                 statements  page ms  p95 ms   SQL ms  page/SQL   req/s  p95 under load',
    ...pages.map(
      (row) =>
        `${row.page.padEnd(20)} ${String(row.statements).padStart(10)} ${one(row.pageMs)} ${one(row.pageP95Ms)}  ${one(row.sqlMs)}   ${row.ratio.toFixed(2).padStart(6)} ${row.perSecond.toFixed(0).padStart(7)}  ${one(row.p95UnderLoadMs)} ms`,
    ),
    '',
    'transferred, without fonts (limit 60 KB)',
    ...citizenPages.map(({ page, kilobytes }) => `${page.padEnd(26)} ${kilobytes.toFixed(1)} KB`),
  ];
  return lines.join('\n');
}
