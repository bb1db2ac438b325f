import { allRuleIds, bookOn, danishLaw, demandsOn, differenceBetween, historyOf } from '@fodfaeste/law';
import { addDays, type PlainDate, parsePlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import { hasRole } from '../../kernel/identity/actor.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { type RuleCount, ruleCounts, serviceGoals, workCounts } from '../../law/index.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { expectedActs, firstLawDay, readChoice } from './choice.ts';
import { actDemands } from './demands/act-demands.ts';
import { DemandsPage, type HouseCounts } from './demands/demands-page.tsx';
import { timeSpent } from './demands/time-spent.ts';
import { DifferencePage } from './difference/difference-page.tsx';
import { FiguresPage } from './figures/figures-page.tsx';
import { GapsPage } from './figures/gaps-page.tsx';
import { GoalsPage } from './goals/goals-page.tsx';
import { IndexPage } from './index/index-page.tsx';
import { ruleBookPath } from './paths.ts';
import { RulePage } from './rule/rule-page.tsx';
import { ruleBookText } from './text.ts';

const ids = new Set(allRuleIds(danishLaw));

/** Counts of citizens are for staff of the municipality; the law itself is for everybody. */
async function countsFor(c: WebContext): Promise<ReadonlyMap<string, RuleCount> | null> {
  const actor = c.get('actor');
  if (!actor || !hasRole(actor, 'caseworker', 'company-consultant', 'manager', 'analyst', 'administrator')) return null;
  return reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
    seen: null,
    value: await ruleCounts(tx, actor.authorityId),
  }));
}

/** The same for the register of demands: what falls due, what was done, what it took. */
async function houseCounts(c: WebContext): Promise<HouseCounts | null> {
  const actor = c.get('actor');
  const citizens = await countsFor(c);
  if (!actor || citizens === null) return null;
  return reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
    seen: null,
    value: {
      citizens,
      work: await workCounts(tx, actor.authorityId),
      spent: await timeSpent(tx, actor.authorityId, todayOf(c)),
    },
  }));
}

const todayOf = (c: WebContext): PlainDate => toCopenhagen(c.get('kernel').clock.now()).date;
const dayFrom = (text: string | undefined, other: PlainDate): PlainDate => {
  const day = parsePlainDate(text ?? '') ?? other;
  return day < firstLawDay ? firstLawDay : day;
};

/** The rule book: for everybody, without login. */
export function ruleBookRoutes() {
  const app = new Hono<WebEnv>();
  const title = (
    c: WebContext,
    key: 'title' | 'difference.title' | 'demands.title' | 'figures.title' | 'gaps.title' | 'goals.title',
  ) => ruleBookText(c.get('lang'))(key);

  app.get('/', (c) => {
    const choice = readChoice((name) => c.req.query(name), todayOf(c));
    const book = bookOn(danishLaw, choice.on, expectedActs(choice));
    return sendPage(c, { title: title(c, 'title') }, <IndexPage book={book} choice={choice} />);
  });

  app.get('/regel/:id', async (c) => {
    const id = c.req.param('id');
    if (!ids.has(id)) return sendNotFound(c);
    const on = dayFrom(c.req.query('dato'), todayOf(c));
    const expected = danishLaw.overlays.filter((overlay) => overlay.expected).map((overlay) => overlay.id);
    const history = historyOf(danishLaw, id, expected);
    const book = bookOn(danishLaw, on);
    const count = (await countsFor(c))?.get(id) ?? null;
    const name = (book.rule.get(id) ?? history.findLast(({ rule }) => rule !== null)?.rule)?.name ?? { da: id, en: id };
    return sendPage(
      c,
      {
        title: inLang(name, c.get('lang')),
        back: { href: ruleBookPath, label: ruleBookText(c.get('lang'))('rule.back') },
      },
      <RulePage id={id} on={on} book={book} history={history} count={count} />,
    );
  });

  app.get('/forskel', (c) => {
    const latest = danishLaw.packs.findLast((pack) => pack.from <= todayOf(c))?.from ?? firstLawDay;
    const to = dayFrom(c.req.query('til'), latest);
    const from = dayFrom(c.req.query('fra'), addDays(latest, -1));
    const difference = differenceBetween(danishLaw, from, to);
    return sendPage(
      c,
      { title: title(c, 'difference.title') },
      <DifferencePage from={from} to={to} difference={difference} />,
    );
  });

  app.get('/krav', async (c) => {
    const starts = [...danishLaw.packs, ...danishLaw.overlays.filter(({ expected }) => !expected)].map(
      ({ from }) => from,
    );
    const counts = [...new Set(starts)].sort().map((from) => demandsOn(danishLaw, from));
    const acts = actDemands(c.get('kernel').acts.all());
    const book = bookOn(danishLaw, todayOf(c));
    const page = <DemandsPage counts={counts} acts={acts} book={book} house={await houseCounts(c)} />;
    return sendPage(c, { title: title(c, 'demands.title') }, page);
  });

  app.get('/tal', (c) => {
    const choice = readChoice((name) => c.req.query(name), todayOf(c));
    return sendPage(c, { title: title(c, 'figures.title') }, <FiguresPage on={choice.on} search={choice.search} />);
  });

  app.get('/lokale-maal', async (c) => {
    const actor = c.get('actor');
    if (!actor) return sendNotFound(c);
    const goals = await reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
      seen: null,
      value: await serviceGoals(tx, actor.authorityId),
    }));
    const mayChange = hasRole(actor, 'manager', 'administrator');
    return sendPage(c, { title: title(c, 'goals.title') }, <GoalsPage goals={goals} mayChange={mayChange} />);
  });

  app.get('/ved-vi-ikke', (c) => sendPage(c, { title: title(c, 'gaps.title') }, <GapsPage />));
  return app;
}
