import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inScope, type Tx } from '../database/scope.ts';
import { everyEngine, ownerQuery, useDatabase } from '../database/testing.ts';
import { say } from '../text/bilingual.ts';
import { act } from './act.ts';
import { accept, refuse } from './decision.ts';
import type { DomainEvent } from './event.ts';
import { field, writtenText } from './field.ts';
import { type Attempt, perform } from './perform.ts';
import type { CaseAccess } from './permission.ts';
import { testActor, testKernel } from './testing.ts';
import { insert } from './write.ts';

const meaning = { because: 'meaningless-without' } as const;
interface Noted extends DomainEvent<'test.noted', { text: string }> {}

const noteAct = (name: string, aspect: string) => {
  const input = z.object({
    caseId: field(z.uuid(), { label: say('Sagen', 'The case'), control: 'hidden', mandatory: meaning }),
    text: field(writtenText(20), { label: say('Teksten', 'The text'), control: 'text', mandatory: meaning }),
  });
  return act<typeof input, { version: number }, Noted>({
    name,
    aspect,
    title: say('Noter', 'Note'),
    submit: say('Gem', 'Save'),
    input,
    who: [{ roles: ['caseworker'], relations: ['contact-person'] }],
    basis: 'none',
    minutes: 1,
    reasonField: 'text',
    caseOf: ({ caseId }) => caseId,
    locks: () => [],
    load: async () => ({ version: 1 }),
    guards: [
      (_state, { text }) => (text === 'for tidligt' ? refuse('too-early', say('For tidligt', 'Too early')) : null),
    ],
    decide(_state, { caseId, text }) {
      if (text === 'nej') return refuse('no', say('Nej', 'No'), { text: say('Ikke det', 'Not that') });
      return accept({ type: 'test.noted', caseId, data: { text } });
    },
    writes: ({ data: { text } }, { authorityId, at }) => [
      insert('setting', {
        authority_id: text === 'udenfor' ? 851 : authorityId,
        key: text,
        value: '1',
        changed_at: at,
        changed_by: 'x',
      }),
    ],
    sentences: { 'test.noted': { citizen: null, caseworker: ({ data }) => say(data.text, data.text) } },
  });
};

describe.each(everyEngine())('perform on %s', (engine) => {
  const database = useDatabase(engine);
  const [caseId, personId] = [randomUUID(), randomUUID()];
  const [note, otherPart] = [noteAct('note', 'notes'), noteAct('other', 'plan')];
  const access: CaseAccess<Tx> = {
    relationTo: async (_tx, actor, id) =>
      id === caseId
        ? {
            personId,
            authorityId: 860,
            relations: new Set(actor.name === 'Fremmed' ? [] : ['contact-person' as const]),
            parts: 'all',
            barred: null,
          }
        : null,
  };
  const kernel = () => testKernel({ database, acts: [note, otherPart], access });
  const actor = testActor();
  const go = (input: object, more: Partial<Attempt> = {}, one = note) =>
    perform(kernel(), one, { actor, input: { caseId, ...input }, requestId: 'r', ...more });
  const count = async (table: string) =>
    (await ownerQuery<{ n: number }>(database, `select count(*)::int as n from ${table}`))[0]?.n;

  beforeAll(async () => {
    await ownerQuery(
      database,
      "insert into authority (id, kind, code, name) values (860, 'municipality', '0860', 'Hjørring'), (851, 'municipality', '0851', 'Aalborg') on conflict do nothing",
    );
    await inScope(database, { authorityId: 860, actorId: actor.id, caseScope: 'all' }, async (tx) => {
      const person = {
        authority_id: 860,
        id: personId,
        given_name: 'A',
        family_name: 'B',
        sort_key: 'b',
        birth_date: '1990-01-02',
        cpr_cipher: Buffer.from('x'),
        cpr_hash: Buffer.from('x'),
        cpr_kind: 'cpr' as const,
        channel: 'digital' as const,
      };
      await tx.insertInto('person').values(person).execute();
      await tx
        .insertInto('citizen_case')
        .values({ authority_id: 860, id: caseId, person_id: personId, opened_on: '2026-01-01' })
        .execute();
      await tx
        .insertInto('case_overview')
        .values({
          authority_id: 860,
          case_id: caseId,
          person_id: personId,
          name: 'A B',
          sort_key: 'b',
          birth_date: '1990-01-02',
          channel: 'digital' as const,
        })
        .execute();
    });
  });

  it('stores the change, the event, the version and the access line together', async () => {
    const answer = await go({ text: 'første' });
    expect(answer).toMatchObject({ kind: 'done', caseVersion: 2, repeated: false });
    const [row] = await ownerQuery<object>(
      database,
      "select act, type, actor_name, reason, case_version from event where data->>'text' = 'første'",
    );
    expect(row).toEqual({
      act: 'note',
      type: 'test.noted',
      actor_name: 'Anna Holm',
      reason: 'første',
      case_version: 2,
    });
    const log = await ownerQuery<object>(database, 'select action, place, relation, person_ids from access_log');
    expect(log).toEqual([{ action: 'write', place: 'note', relation: 'contact-person', person_ids: [personId] }]);
  });

  it('names the field that is wrong, in both languages, and stores nothing', async () => {
    const before = await count('event');
    expect(await go({ text: ' ' })).toEqual({
      kind: 'invalid',
      fields: { text: say('Udfyld feltet “Teksten”', 'Fill in the field “The text”') },
    });
    expect(await go({ text: 'x'.repeat(21) })).toMatchObject({
      fields: { text: { da: '“Teksten” må højst fylde 20 tegn' } },
    });
    expect(await go({ text: 'a', ukendt: 1 })).toMatchObject({
      kind: 'invalid',
      fields: { ukendt: { en: expect.any(String) } },
    });
    expect(await count('event')).toBe(before);
  });

  it('answers a refusal by guard and by decision with code and text', async () => {
    expect(await go({ text: 'for tidligt' })).toMatchObject({ kind: 'refused', code: 'too-early' });
    expect(await go({ text: 'nej' })).toMatchObject({
      kind: 'refused',
      code: 'no',
      fields: { text: { da: 'Ikke det' } },
    });
  });

  it('refuses role, relation and unknown case', async () => {
    expect(await go({ text: 'a' }, { actor: testActor({ name: 'Fremmed' }) })).toMatchObject({ kind: 'forbidden' });
    expect(await go({ text: 'a' }, { actor: testActor({ roles: ['manager'] }) })).toMatchObject({ kind: 'forbidden' });
    expect(await go({ text: 'a', caseId: randomUUID() })).toEqual({ kind: 'not-found' });
  });

  it('does the same key once, also when two come at the same time', async () => {
    const before = (await count('event')) ?? 0;
    const answers = await Promise.all([
      go({ text: 'samtidig' }, { onceKey: 'k1' }),
      go({ text: 'samtidig' }, { onceKey: 'k1' }),
    ]);
    expect(answers.map((one) => one.kind === 'done' && one.repeated).sort()).toEqual([false, true]);
    expect(await count('event')).toBe(before + 1);
    expect(await go({ text: 'andet' }, { onceKey: 'k1' }, otherPart)).toMatchObject({
      kind: 'refused',
      code: 'key-used',
    });
  });

  it('tells of a colleague only when the same part was changed', async () => {
    const seen = await go({ text: 'nu' });
    const version = seen.kind === 'done' ? (seen.caseVersion ?? 0) : 0;
    await go({ text: 'kollega' }, { actor: testActor({ name: 'Bo Lund' }) });
    expect(await go({ text: 'min' }, { expectedVersion: version }, otherPart)).toMatchObject({ kind: 'done' });
    const answer = await go({ text: 'min2' }, { expectedVersion: version });
    expect(answer).toMatchObject({ kind: 'conflict', since: [{ actorName: 'Bo Lund', data: { text: 'kollega' } }] });
  });

  it('stores nothing at all when something breaks on the way', async () => {
    const before = await count('event');
    await expect(go({ text: 'udenfor' })).rejects.toThrow(/authority 851 from 860/);
    await expect(go({ text: 'første' })).rejects.toThrow(/duplicate key/);
    expect(await count('event')).toBe(before);
  });
});

describe('act()', () => {
  it('refuses a mandatory field that has no reason', () => {
    const loose = z.object({ a: field(z.string(), { label: say('A', 'A'), control: 'text' }) });
    expect(() => act({ ...noteAct('x', 'y'), input: loose } as never)).toThrow(
      /field a is mandatory without a paragraph/,
    );
  });
  it('refuses a field that nobody described', () => {
    expect(() => act({ ...noteAct('x', 'y'), input: z.object({ a: z.string().optional() }) } as never)).toThrow(
      /no field\(\) description/,
    );
  });
});
