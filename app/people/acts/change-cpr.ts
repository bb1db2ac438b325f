import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { answersForCase } from '../access-rules.ts';
import { type CprChanged, caseWrites, type SealedCpr } from '../case-events.ts';
import * as fields from '../fields.ts';
import { cprChangeReasons } from '../labels.ts';
import { numbersLock } from '../queries/across.ts';
import { type KnownPerson, personByNumber } from '../queries/known-person.ts';
import { personOfCase, type StoredPerson } from '../queries/person.ts';
import { cprChangedSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  cpr: fields.cprNumber(both('cpr.new')),
  reason: fields.choice(both('cpr.reason'), cprChangeReasons),
  from: fields.optionalDate(both('cpr.from')),
});

interface State {
  readonly closed: boolean;
  readonly person: StoredPerson;
  readonly sealed: SealedCpr;
  /** Who has or had the number here, if anybody. */
  readonly holder: KnownPerson | null;
}

/** A replacement number becomes a real one, or a number is changed: the person stays the same, and the old number can still be found. */
export const changeCpr = act<typeof input, State, CprChanged>({
  name: 'change-cpr',
  title: both('cpr.title'),
  lead: both('cpr.lead'),
  submit: both('cpr.submit'),
  input,
  who: answersForCase,
  basis: 'none',
  aspect: 'registration',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [{ kind: 'key', key: numbersLock }],
  async load(tx, { caseId, cpr: { cpr } }, { actor, vault }) {
    const home = actor.authorityId;
    const found = await personOfCase(tx, home, caseId);
    if (!found) return null;
    return {
      ...found,
      sealed: { ...vault.seal(cpr, home, found.person.personId), kind: cpr.kind },
      holder: await personByNumber(tx, home, [vault.hash(cpr)]),
    };
  },
  prefill: async (_tx, { today }) => ({ from: today }),
  guards: [],
  decide({ closed, person, sealed, holder }, { caseId, cpr, reason, from }, { today, newId }) {
    const at = (code: string, field: string, said: Bilingual) => refuse(code, said, { [field]: said });
    if (closed) return refuse('case-closed', both('case.refused.closed'));
    if (holder && holder.personId !== person.personId)
      return { ...at('number-taken', 'cpr', both('cpr.refused.taken')), reveals: [holder.personId] };
    if (holder?.current) return at('same-number', 'cpr', both('cpr.refused.same'));
    const since = from ?? today;
    if (since > today) return at('in-future', 'from', both('cpr.refused.future'));
    return accept({
      type: 'people.cpr-changed',
      caseId,
      data: { from: since, reason, cprWarning: cpr.kind === 'cpr' ? (cpr.warning ?? null) : null },
      unrecorded: {
        personId: person.personId,
        identifierId: newId(),
        cpr: sealed,
        birthDate: cpr.birthDate ?? person.birthDate,
      },
    });
  },
  writes: caseWrites,
  sentences: { 'people.cpr-changed': cprChangedSentence },
});
