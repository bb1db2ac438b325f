import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope, type Tx } from '../../../kernel/database/scope.ts';
import { engines, useDatabase } from '../../../kernel/database/testing.ts';
import { targetsOf } from '../page/targets.ts';
import { seedAuthorities, seedCase, seedGrant, seedMany, testNow, testViewer } from '../testing/fixture.ts';
import { filterKeys, scopes, sortKeys } from '../view/keys.ts';
import { changed, parseView, type View } from '../view/view.ts';
import { daysBefore } from '../viewer.ts';
import { countViews } from './counts.ts';
import { listCases, pageSize } from './rows.ts';

const parse = (query: string) => parseView(new URLSearchParams(query), { scope: 'alle', hasTeam: true });

describe.each(engines())('counts and lists on %s', (engine) => {
  const database = useDatabase(engine);
  const contacts = Array.from({ length: 6 }, (_, n) => ({
    id: randomUUID(),
    teamId: `00000000-0000-4000-8000-00000000000${n % 2}`,
  }));
  const me = contacts[0] ?? { id: '', teamId: '' };
  const viewer = testViewer({ actorId: me.id, teamId: me.teamId });
  const asMe = <T>(work: (tx: Tx) => Promise<T>) =>
    inScope(database, { authorityId: 860, actorId: me.id, caseScope: 'all' }, work);

  beforeAll(async () => {
    await seedAuthorities(database);
    await seedMany(database, 860, 240, contacts);
    await seedMany(database, 851, 60, contacts);
    for (const name of ['Lukket Hansen', 'Lukket Bøgh']) await seedCase(database, name, { closed: true });
    await seedCase(database, 'Ny Hos Mig', {
      contact_staff_id: me.id,
      contact_since: daysBefore(testNow, 2),
      team_id: me.teamId,
      own_staff: true,
    });
    await seedCase(database, 'Ansat Andetsteds', { own_staff: true });
    const guest = await seedCase(database, 'Gæst Hos', { contact_staff_id: contacts[3]?.id ?? null });
    await seedGrant(database, guest.caseId, me.id, 'guest');
  });

  it('agree for every link of the page, whatever is chosen', async () => {
    const anyView = fc
      .record({
        scope: fc.constantFrom(...scopes),
        filters: fc.subarray([...filterKeys], { maxLength: 3 }),
        benefit: fc.option(fc.constantFrom('dagpenge', 'kontanthjaelp')),
        readiness: fc.option(fc.constant('jobparat')),
        q: fc.constantFrom('', '', 'hansen', 'Bøgh a'),
        sort: fc.constantFrom(...sortKeys),
        descending: fc.boolean(),
      })
      .map((chosen): View => changed(parse(''), chosen));
    const check = (view: View) =>
      asMe(async (tx) => {
        const targets = targetsOf(view);
        const counts = await countViews(tx, viewer, view, targets);
        const shown = await listCases(tx, viewer, view, 'all');
        expect(counts.total).toBe(shown.length);
        if (view.scope !== 'afsluttede')
          for (const level of ['urgent', 'soon', 'rest'] as const)
            expect(counts.groups[level]).toBe(shown.filter((row) => row.level === level).length);
        for (const [key, target] of Object.entries(targets)) {
          const list = await listCases(tx, viewer, target, 'all');
          expect({ key, count: counts.of[key as keyof typeof targets] }).toEqual({ key, count: list.length });
        }
      });
    await fc.assert(fc.asyncProperty(anyView, check), { numRuns: engine === 'pglite' ? 6 : 15 });
  });

  it('know only the viewer’s own municipality, whatever the team is called elsewhere', async () => {
    const [all, team, closed] = await asMe((tx) =>
      Promise.all(
        ['omfang=alle', 'omfang=team', 'omfang=afsluttede'].map((query) => listCases(tx, viewer, parse(query), 'all')),
      ),
    );
    expect(all?.map(({ name }) => name)).not.toContain('Ansat Andetsteds');
    expect(all).toHaveLength(242);
    expect(team?.length).toBeGreaterThan(100);
    expect(closed?.map(({ name }) => name)).toEqual(['Lukket Bøgh', 'Lukket Hansen']);
  });

  it('find guests, newcomers and names', async () => {
    const names = (query: string) =>
      asMe(async (tx) => (await listCases(tx, viewer, parse(query), 'all')).map(({ name }) => name));
    expect(await names('omfang=alle&vis=gaest')).toEqual(['Gæst Hos']);
    expect(await names('omfang=mine&vis=ny')).toContain('Ny Hos Mig');
    expect(await names('omfang=alle&q=HOS gæst')).toEqual(['Gæst Hos']);
    expect(await names('omfang=alle&q=gæs')).toEqual(['Gæst Hos']);
    expect(await names('omfang=alle&q=ansat')).toEqual([]);
  });

  it('show every case once, page by page, in the chosen order', async () => {
    const seen: string[] = [];
    const weeks: (string | null)[] = [];
    for (let page = 1; page <= 6; page++) {
      const rows = await asMe((tx) => listCases(tx, viewer, { ...parse('omfang=alle&sorter=-uger'), page }, 'page'));
      expect(rows.length).toBeLessThanOrEqual(pageSize);
      seen.push(...rows.map(({ caseId }) => caseId));
      weeks.push(...rows.filter(({ level }) => level === 'rest').map(({ benefitSince }) => benefitSince));
    }
    expect(seen).toHaveLength(242);
    expect(new Set(seen).size).toBe(242);
    const known = weeks.filter((since) => since !== null);
    expect(known).toEqual(known.toSorted());
    expect(weeks.indexOf(null)).toBe(known.length);
  });
});
