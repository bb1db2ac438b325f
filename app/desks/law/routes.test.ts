import { allRuleIds, danishLaw } from '@fodfaeste/law';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { testActor, testKernel } from '../../kernel/act/testing.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { type Actor, organisationRoles, type Role } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { lawActs } from '../../law/index.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { aalborg, hjoerring, now, prepareAdmin, scopeOf, siteFor } from '../admin/testing.ts';
import { ruleBookRoutes } from './routes.tsx';

const [engine = 'pglite'] = engines();
const pages = ['/regler', '/regler/forskel', '/regler/krav', '/regler/tal', '/regler/ved-vi-ikke'];
const ruleId = 'kontakt.visitation.vurdering';
const crowded = 'kontakt.foerste_samtale';
const municipal: readonly Role[] = ['caseworker', 'company-consultant', 'manager', 'analyst', 'administrator'];

describe('the rule book', () => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  const site = (actor: Actor | null) => {
    const access = caseAccess(fixedClock(now));
    const kernel = testKernel({ database, acts: [...peopleActs, ...lawActs], access, now });
    return siteFor(kernel, actor, (app) => app.route('/regler', ruleBookRoutes()));
  };
  const as = (role: Role, over: Partial<Actor> = {}): Actor => {
    const kind = role === 'citizen' ? 'citizen' : organisationRoles.includes(role) ? 'organisation' : 'staff';
    return testActor({ roles: [role], kind, ...over });
  };
  const visit = async (path: string, actor: Actor | null = null) => {
    const answer = await site(actor).request(path);
    const html = await answer.text();
    return { status: answer.status, html, ...readHtml(html) };
  };
  const main = (html: string) =>
    (/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

  beforeAll(async () => {
    const count = (authority_id: number, rule_id: string, concerned: number, open: number, unknown: number) => ({
      authority_id,
      rule_id,
      counted_on: '2026-11-24',
      concerned,
      open,
      overdue: 0,
      unknown,
      due_soon: open,
    });
    await inScope(database, scopeOf(hjoerring), (tx) =>
      tx
        .insertInto('law_count')
        .values([count(hjoerring, ruleId, 3, 2, 4), count(hjoerring, crowded, 1234, 4, 77)])
        .execute(),
    );
    await inScope(database, scopeOf(aalborg), (tx) =>
      tx
        .insertInto('law_count')
        .values([count(aalborg, crowded, 98_765, 5, 6)])
        .execute(),
    );
    const goal = { id: '11111111-1111-4111-8111-111111111111', text: 'Vi ringer tilbage samme dag.', group: null };
    const value = JSON.stringify([{ ...goal, from: 'ydelse', kind: 'first', days: 5, weeks: 12 }]);
    await inScope(database, scopeOf(hjoerring), (tx) =>
      tx
        .insertInto('setting')
        .values({ authority_id: hjoerring, key: 'law-service-goals', value, changed_at: now, changed_by: 'Mette' })
        .execute(),
    );
  });

  it.each([...pages, `/regler/regel/${ruleId}`])('%s: everybody, without login, in both languages', async (page) => {
    for (const lang of ['da', 'en'] as const) {
      const read = await visit(`${page}?sprog=${lang}`);
      expect(read.status).toBe(200);
      expect(read.lang).toBe(lang);
      expect(read.headings).toHaveLength(1);
      expect(faultsIn(read)).toEqual([]);
    }
  });

  it('has a page for every rule that ever was, and none for any other', async () => {
    const open = site(null);
    for (const id of allRuleIds(danishLaw)) {
      const answer = await open.request(`/regler/regel/${id}`);
      expect([id, answer.status]).toEqual([id, 200]);
      const read = readHtml(await answer.text());
      expect([id, read.headings.length, faultsIn(read)]).toEqual([id, 1, []]);
    }
    for (const id of ['kontakt.findes_ikke', 'constructor', '__proto__', 'KONTAKT', `${ruleId}x`, '%3Cb%3E'])
      expect([id, (await visit(`/regler/regel/${id}`)).status]).toEqual([id, 404]);
  }, 60_000);

  it('shows a rule as it stood on any day, and says when it did not stand yet', async () => {
    for (const { from } of danishLaw.packs)
      for (const page of ['/regler', `/regler/regel/${crowded}`, '/regler/tal'])
        expect((await visit(`${page}?dato=${from}`)).status).toBe(200);
    const before = await visit('/regler/regel/kontakt.samtaler.akasse?dato=2023-12-31');
    expect(main(before.html)).toContain('Reglen findes ikke i loven den 31. december 2023.');
    const then = await visit('/regler/regel/kontakt.foerste_samtale?dato=2020-04-15');
    expect(main(then.html)).toContain('Der var ingen samtaler.');
  });

  it('is not put out by what a stranger types', async () => {
    const strange = [
      'dato=i+g%C3%A5r',
      'dato=9999-12-31',
      'dato=0001-01-01',
      'emne=%3Cscript%3E',
      'gruppe=x',
      'q=%00%25%27%22',
      'fra=x&til=y',
      'fra=9999-12-31&til=2020-01-01',
    ];
    for (const page of [...pages, `/regler/regel/${ruleId}`])
      for (const query of strange) {
        const { status, html } = await visit(`${page}?${query}`);
        expect([page, query, status]).toEqual([page, query, 200]);
        expect(html).not.toContain('<script>');
      }
  });

  it('finds rules by what is chosen, and says when nothing fits', async () => {
    const search = await visit('/regler?dato=2026-11-24&q=endelig+visitation');
    expect(search.links).toContain('/regler/regel/kontakt.visitation.endelig?dato=2026-11-24');
    const narrow = await visit('/regler?emne=kontakt&slags=duty&gruppe=gruppe.uddannelsesparat');
    expect(narrow.links.some((link) => link.startsWith('/regler/regel/kontakt.visitation.endelig'))).toBe(true);
    expect(narrow.links.some((link) => link.startsWith('/regler/regel/penge.'))).toBe(false);
    expect(main((await visit('/regler?q=xyzzy')).html)).toContain('Ingen regler passer');
  });

  it('tells the difference between two days, also when there is none', async () => {
    const reform = await visit('/regler/forskel?fra=2026-06-30&til=2026-07-01');
    expect(main(reform.html)).toContain('Fra 30. juni 2026 til 1. juli 2026');
    expect(reform.links).toContain('/regler/regel/kontakt.mindstetal_ukendt?dato=2026-07-01');
    expect(reform.links).toContain('/regler/regel/tilbud.unge_foerste?dato=2026-06-30');
    expect(main((await visit('/regler/forskel?fra=2026-08-01&til=2026-08-02')).html)).toContain('Der er ingen forskel');
  });

  it('does not call a figure gone that has not begun', async () => {
    const between = main((await visit('/regler/forskel?fra=2023-12-31&til=2024-01-01')).html);
    expect(between).toContain('findes ikke endnu');
  });

  describe('how many citizens a rule concerns', () => {
    const told = async (id: string, actor: Actor | null) => main((await visit(`/regler/regel/${id}`, actor)).html);

    it.each(municipal)('is for staff of the municipality: %s', async (role) => {
      expect(await told(crowded, as(role))).toContain('Gælder for 1.234 borgere');
      expect(main((await visit('/regler/krav', as(role))).html)).toContain('1.234');
    });

    it.each([
      'citizen',
      'helper',
      'akasse-caseworker',
      'company-user',
      'provider',
      'school-user',
      'partner-user',
    ] satisfies Role[])('and for nobody else: %s', async (role) => {
      expect(await told(crowded, as(role))).not.toContain('I kommunen i dag');
      expect(main((await visit('/regler/krav', as(role))).html)).not.toContain('1.234');
    });

    it('nor for somebody without login', async () => {
      expect(await told(crowded, null)).not.toContain('I kommunen i dag');
      expect(main((await visit('/regler/krav')).html)).not.toContain('1.234');
    });

    it('is of one’s own municipality alone', async () => {
      const neighbour = as('manager', { authorityId: aalborg });
      expect(await told(crowded, neighbour)).toContain('98.765');
      expect(await told(crowded, as('manager'))).not.toContain('98.765');
      expect(await told(ruleId, neighbour)).not.toContain('I kommunen i dag');
    });

    it('is no number where it could point at somebody: fewer than five are few', async () => {
      const few = await told(ruleId, as('manager'));
      expect(few).toContain('Gælder for færre end fem borgere.');
      expect(few).not.toMatch(/Gælder for (3|én) borger/);
      // Four wait for something: that is few as well.
      expect(few).not.toContain('mangler der en oplysning');
      expect(await told(crowded, as('manager'))).toContain('For 77 borgere mangler der en oplysning');
      const { html } = await visit('/regler/krav', as('manager'));
      const row = (id: string) =>
        main(`<main>${html.split('<tr').find((part) => part.includes(`/regel/${id}"`)) ?? ''}</main>`);
      expect(row(crowded)).toMatch(/1\.234 færre end 5/);
      expect(row(ruleId)).toMatch(/færre end 5 færre end 5/);
    });

    it('leaves nothing in the access log: nobody is shown', async () => {
      await visit('/regler/krav', as('manager'));
      expect(await ownerQuery(database, 'select 1 from access_log')).toEqual([]);
    });
  });

  describe('local goals', () => {
    const path = '/regler/lokale-maal';

    it('are for people of the house, who read what is promised to whom', async () => {
      expect((await visit(path)).status).toBe(404);
      const read = main((await visit(path, as('caseworker'))).html);
      expect(read).toContain('Vi ringer tilbage samme dag.');
      expect(read).toContain('Alle borgere');
    });

    it('are changed by managers and administrators only', async () => {
      for (const role of municipal) {
        const { links } = await visit(path, as(role));
        const mayChange = role === 'manager' || role === 'administrator';
        expect([role, links.some((link) => link.startsWith('/handling/set-service-goal'))]).toEqual([role, mayChange]);
        const removing = links.find((link) => link.startsWith('/handling/remove-service-goal'));
        expect([role, removing?.includes('goalId=11111111-1111-4111-8111-111111111111') ?? false]).toEqual([
          role,
          mayChange,
        ]);
      }
    });

    it('of another municipality are not shown', async () => {
      const read = await visit(path, as('manager', { authorityId: aalborg }));
      expect(main(read.html)).not.toContain('Vi ringer tilbage samme dag.');
      expect(faultsIn(read)).toEqual([]);
    });
  });
});
