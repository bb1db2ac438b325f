import { addDays } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../../kernel/database/scope.ts';
import { engines, useDatabase } from '../../../kernel/database/testing.ts';
import { seedAuthorities, seedCase, testViewer } from '../testing/fixture.ts';
import { parseView } from '../view/view.ts';
import { dueWithinDays } from './filters.ts';
import { listCases } from './rows.ts';

const viewer = testViewer({ manager: true });
const day = (offset: number) => addDays(viewer.today, offset);
const rule = 'kontakt.visitation.endelig';

describe.each(engines())('deadlines of the law in the list on %s', (engine) => {
  const database = useDatabase(engine);

  beforeAll(async () => {
    await seedAuthorities(database);
    const mine = { contact_staff_id: viewer.actorId, contact_since: '2020-01-01T08:00:00Z' };
    const due = (name: string, offset: number) =>
      seedCase(database, name, { ...mine, law_due: day(offset), law_due_rule: rule });
    await due('Borger I dag', 0);
    await due('Borger Snart', dueWithinDays);
    await due('Borger Senere', dueWithinDays + 1);
    await due('Borger Passeret', -1);
    await seedCase(database, 'Borger Over', {
      ...mine,
      law_overdue_since: day(-40),
      law_overdue_rule: rule,
      law_questions: 2,
    });
    await seedCase(database, 'Borger Uden', mine);
    const closed = { ...mine, closed: true, law_due: day(1), law_due_rule: rule, law_questions: 1 };
    await seedCase(database, 'Borger Lukket', closed);
  });

  const names = async (query: string) => {
    const view = parseView(new URLSearchParams(`omfang=alle&${query}`), { scope: 'alle', hasTeam: false });
    const scope = { authorityId: 860, actorId: viewer.actorId, caseScope: 'all' };
    const rows = await inScope(database, scope, (tx) => listCases(tx, viewer, view, 'all'));
    return rows.map(({ name }) => name.replace('Borger ', ''));
  };

  it('are found from today until two weeks ahead, and what is known not to have been done', async () => {
    expect((await names('vis=frist')).toSorted()).toEqual(['I dag', 'Over', 'Snart']);
  });

  it('questions that wait are found', async () => {
    expect(await names('vis=vurdering')).toEqual(['Over']);
  });

  it('sort by the day, what is overdue first, and cases without a day last', async () => {
    const sorted = await names('sorter=frist');
    expect(sorted[0]).toBe('Over');
    const withDay = sorted.filter((name) => name !== 'Uden');
    expect(withDay.indexOf('I dag')).toBeLessThan(withDay.indexOf('Snart'));
    expect(withDay.indexOf('Snart')).toBeLessThan(withDay.indexOf('Senere'));
    expect(sorted.at(-1)).toBe('Uden');
  });
});
