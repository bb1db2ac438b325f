import { addDays, daysBetween, type PlainDate, partsOf, plainDate } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { createLog } from '../kernel/log/log.ts';
import { actOf, elsewhere, kernelAt, makeWorld, type World } from './testing/world.ts';

const oldest = plainDate('1940-01-01');
const born = fc.nat(daysBetween(oldest, plainDate('1999-12-31'))).map((n) => addDays(oldest, n));
const two = (n: number) => String(n).padStart(2, '0');

function numberFor(birth: PlainDate, serial: number): string {
  const { year, month, day } = partsOf(birth);
  return `${two(day)}${two(month)}${two(year % 100)}${String(serial).padStart(4, '0')}`;
}
const number = fc.tuple(born, fc.nat(3999)).map(([birth, serial]) => numberFor(birth, serial));
const typed = (cpr: string) => [cpr, `${cpr.slice(0, 6)}-${cpr.slice(6)}`, `${cpr.slice(0, 6)} ${cpr.slice(6)}`];

describe.each(engines())('CPR numbers on %s', (engine) => {
  const database = useDatabase(engine);
  const lines: string[] = [];
  const answers: string[] = [];
  let world: World;
  let anna: Actor;
  let boss: Actor;

  beforeAll(async () => {
    const log = createLog({ level: 'debug', format: 'json', write: (line) => void lines.push(line) });
    const kernel = { ...kernelAt(database), log };
    world = await makeWorld(database, kernel);
    anna = await world.staff('Anna Holm', ['caseworker']);
    boss = await world.staff('Mette Odgaard', ['manager']);
  });

  async function go(actor: Actor, act: string, input: object): Promise<string> {
    const kernel = world.kernel;
    try {
      const answer = await perform(kernel, actOf(act), { actor, input: { ...input }, requestId: 't' });
      answers.push(JSON.stringify(answer));
      kernel.log.info({ act, answer, input }, `did ${act}`);
      return answer.kind === 'done' ? (answer.events[0]?.caseId ?? '') : '';
    } catch (error) {
      kernel.log.error({ act, error, input }, `failed ${act}`);
      answers.push(String(error));
      return '';
    }
  }

  /** Everything stored anywhere, as text. */
  async function everything(): Promise<string> {
    const tables = await ownerQuery<{ name: string }>(
      database,
      "select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not like 'pg_%' and n.nspname <> 'information_schema'",
    );
    const all: string[] = [];
    for (const { name } of tables) {
      const rows = await ownerQuery<{ row: string }>(database, `select t::text as row from ${name} t`);
      all.push(...rows.map(({ row }) => row));
    }
    return all.join('\n');
  }

  it('stand in clear nowhere: not in a table, an answer or a log, whatever people do', async () => {
    await fc.assert(
      fc.asyncProperty(number, number, async (first, second) => {
        fc.pre(first !== second);
        const citizen = { cpr: first, givenName: 'Ny', familyName: 'Borger', channel: 'digital' };
        const caseId = await go(anna, 'register-citizen', { ...citizen, contactPersonId: anna.id });
        await go(anna, 'register-citizen', citizen);
        await go(anna, 'register-citizen', { ...citizen, givenName: `Ny ${first}` });
        for (const text of typed(first)) {
          await go(boss, 'assign-contact-person', { caseId, staffId: boss.id, reason: text, handoverNote: 'x' });
          await go(boss, 'change-contact-data', { caseId, email: `${text}@example.org` });
          await go(anna, 'save-view', { name: 'Min', query: `q=${text}` });
        }
        await go(boss, 'change-cpr', { caseId, cpr: second, reason: 'new' });
        await go(boss, 'change-cpr', { caseId, cpr: `${second}9`, reason: 'new' });
        await go(boss, 'move-to-municipality', {
          caseId,
          municipality: elsewhere,
          movedOn: '2026-11-24',
          note: second,
        });
        await go(boss, 'move-to-municipality', { caseId, municipality: elsewhere, movedOn: '2026-11-24' });
        const seen = [await everything(), ...lines, ...answers].join('\n');
        for (const text of [...typed(first), ...typed(second)]) expect(seen.includes(text)).toBe(false);
      }),
      { numRuns: 4, endOnFailure: true },
    );
    // The run must have done what it claims to have looked at.
    const [done] = await ownerQuery<{ opened: number; changed: number; moved: number }>(
      database,
      `select count(*) filter (where type = 'people.case-opened' and authority_id = 860)::int as opened,
         count(*) filter (where type = 'people.cpr-changed')::int as changed,
         count(*) filter (where type = 'people.case-opened' and authority_id = ${elsewhere})::int as moved from event`,
    );
    expect(done).toEqual({ opened: 4, changed: 4, moved: 4 });
    expect(lines.length).toBeGreaterThan(0);
  });

  it('are found by number, also by an earlier one, and never by a slip of the pen', async () => {
    const numbers = ['0101701111', '0101701112', '0101701113'] as const;
    const of = await world.register(anna, numbers[0], { contactPersonId: anna.id });
    const change = (cpr: string, reason: string) => world.must(anna, 'change-cpr', { caseId: of.caseId, cpr, reason });
    await change(numbers[1], 'mistake');
    await change(numbers[2], 'new');
    const again = (cpr: string) =>
      world.go(anna, 'register-citizen', { cpr, givenName: 'A', familyName: 'B', channel: 'digital' });
    expect(await again(numbers[2])).toMatchObject({ code: 'already-here', caseId: of.caseId });
    expect(await again(numbers[1])).toMatchObject({ code: 'already-here', caseId: of.caseId });
    expect(await again(numbers[0])).toMatchObject({ kind: 'done' });
  });
});
