import type { PlainDate } from '@fodfaeste/law/dates';
import type { Insertable } from 'kysely';
import type { Ground, Hearing } from '../../../../decisions/index.ts';
import type { DB } from '../../../../kernel/database/schema.generated.ts';
import { type Database, inScope } from '../../../../kernel/database/scope.ts';
import { home, testNow } from '../../../../people/testing/world.ts';

const scope = { authorityId: home, actorId: '00000000-0000-4000-8000-000000000001', caseScope: 'all' } as const;

export const ground: Ground = {
  rule: 'form.selvbooking.fritag',
  ruleName: { da: 'Fritagelse for at booke', en: 'Exemption from booking' },
  pack: '2026-01',
  on: '2026-11-20' as PlainDate,
  state: 'refused',
  lawyer: { da: 'Kan ikke fritages', en: 'Cannot be exempted' },
  citizen: null,
  cites: [
    {
      source: {
        short: 'BEK-LAB',
        name: 'Bekendtgørelse om en aktiv beskæftigelsesindsats',
        number: 'BEK nr. 1216 af 2023',
        url: 'https://www.retsinformation.dk/eli/lta/2023/1216',
      },
      paragraph: '§ 45, stk. 1',
    },
  ],
  trace: [{ da: 'Du har bedt om at slippe for at booke', en: 'You asked not to have to book' }],
  missing: [],
  factsHash: 'x',
};

type Over = Partial<Insertable<DB['decision']>>;

/** A decision as its row says it, for pages; what acts do with it is tested with the acts. */
export async function layDecision(database: Database, caseId: string, over: Over = {}): Promise<string> {
  const id = crypto.randomUUID();
  await inScope(database, scope, (tx) =>
    tx
      .insertInto('decision')
      .values({
        authority_id: home,
        id,
        case_id: caseId,
        kind: 'booking-exemption',
        kle: '15.20.20',
        state: 'draft',
        opened_at: '2026-11-03T09:00:00.000Z',
        opened_by_name: 'Anna Holm',
        asked_on: '2026-11-03',
        asked_how: 'here',
        asked_words: 'Jeg kan ikke finde ud af kalenderen på telefonen.',
        due_on: '2026-12-01',
        terms: JSON.stringify({ ground: 'it' }),
        prepared_by: scope.actorId,
        prepared_by_name: 'Anna Holm',
        updated_at: testNow,
        ...over,
      })
      .execute(),
  );
  return id;
}

export const refused: Over = {
  state: 'signed',
  result: 'refused',
  considerations:
    'Du har selv booket tre samtaler i år, den seneste i oktober.\n\nVi har lagt vægt på, at det lykkedes hver gang.',
  decided_by: scope.actorId,
  decided_by_name: 'Mette Odgaard',
  decided_at: '2026-11-20T10:00:00.000Z',
  decided_on: '2026-11-20',
  ground: JSON.stringify(ground),
  complaint_body: 'Ankestyrelsens Beskæftigelsesudvalg',
  complaint_until: '2026-12-18',
};

export const layFact = (
  database: Database,
  caseId: string,
  decisionId: string,
  words: string,
  main = true,
): Promise<unknown> =>
  inScope(database, scope, (tx) =>
    tx
      .insertInto('decision_fact')
      .values({
        authority_id: home,
        id: crypto.randomUUID(),
        case_id: caseId,
        decision_id: decisionId,
        words,
        source: 'case',
        main,
        against: true,
        known: null,
        noted_at: testNow,
        noted_by_name: 'Anna Holm',
      })
      .execute(),
  );

export async function layHearing(
  database: Database,
  caseId: string,
  decisionId: string,
  over: Partial<Insertable<DB['hearing']>> & { readonly says?: Hearing['facts'] } = {},
): Promise<string> {
  const id = crypto.randomUUID();
  const { says = [{ id: crypto.randomUUID(), words: 'Du har selv booket tre samtaler i år.' }], ...columns } = over;
  await inScope(database, scope, (tx) =>
    tx
      .insertInto('hearing')
      .values({
        authority_id: home,
        id,
        case_id: caseId,
        decision_id: decisionId,
        state: 'open',
        facts: JSON.stringify(says),
        why: 'Kan du booke selv, kan vi måske ikke sige ja.',
        sent_at: '2026-11-20T10:00:00.000Z',
        until_on: '2026-12-04',
        by_name: 'Anna Holm',
        ...columns,
      })
      .execute(),
  );
  return id;
}

export async function layComplaint(
  database: Database,
  caseId: string,
  decisionId: string,
  over: Partial<Insertable<DB['complaint']>> = {},
): Promise<string> {
  const id = crypto.randomUUID();
  await inScope(database, scope, (tx) =>
    tx
      .insertInto('complaint')
      .values({
        authority_id: home,
        id,
        case_id: caseId,
        decision_id: decisionId,
        state: 'received',
        received_on: '2026-11-23',
        channel: 'here',
        words: 'Min søn bookede for mig.',
        late: false,
        due_on: '2026-12-21',
        updated_at: testNow,
        ...over,
      })
      .execute(),
  );
  return id;
}

/** What was told of a decision, as the history keeps it. */
export async function layEvent(database: Database, caseId: string, type: string, data: object): Promise<string> {
  const id = crypto.randomUUID();
  await inScope(database, scope, (tx) =>
    tx
      .insertInto('event')
      .values({
        authority_id: home,
        id,
        case_id: caseId,
        act: 'sign-decision',
        type,
        data: JSON.stringify(data),
        actor_id: scope.actorId,
        actor_name: 'Anna Holm',
        actor_role: 'caseworker',
        at: testNow,
        request_id: 'test',
      })
      .execute(),
  );
  return id;
}
