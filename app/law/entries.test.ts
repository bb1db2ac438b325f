import { type RawEntry, validateEntries } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { AnyAct } from '../kernel/act/act.ts';
import { peopleActs } from '../people/index.ts';
import { caseWith, decide, eventsOf, factRow, uuid } from '../people/testing/decide.ts';
import { actOf } from '../people/testing/world.ts';
import { entriesOf, type Judgement, type PersonFacts, registeredKinds, toldKinds } from './entries.ts';

const person: PersonFacts = {
  birthDate: plainDate('1985-07-07'),
  channel: 'digital',
  interpreterLanguage: null,
  contactForm: null,
  openedOn: plainDate('2025-06-01'),
  municipality: 860,
};
const judgement: Judgement = {
  id: uuid(1),
  question: 'sanktion.rimelig_grund',
  answer: true,
  reason: 'Barnet var sygt',
  validFrom: plainDate('2026-11-20'),
  validUntil: null,
  recordedAt: '2026-11-20T09:00:00.000Z',
  supersededAt: null,
  authorName: 'Bo Dahl',
};
const byKind = (entries: ReturnType<typeof entriesOf>) =>
  Object.fromEntries(entries.map((entry) => [entry.kind, entry]));

describe('what the law reads of a case', () => {
  it('is the person’s own row, from the day the case was opened', () => {
    expect(entriesOf(person, [], [])).toEqual([
      { kind: 'foedselsdato', value: '1985-07-07', from: null, to: null },
      { kind: 'kommune', value: { handlekommune: 860, bopaelskommune: 860 }, from: '2025-06-01', to: null },
      { kind: 'digital_post', value: 'tilsluttet', from: '2025-06-01', to: null },
    ]);
    const more = { ...person, channel: 'exempt', interpreterLanguage: 'ar', contactForm: 'phone' } as const;
    expect(byKind(entriesOf(more, [], []))).toMatchObject({
      digital_post: { value: 'fritaget' },
      tolk: { value: 'ar' },
      samtaleform: { value: 'telefon' },
    });
    for (const [contactForm, value] of [
      ['in-person', 'fremmoede'],
      ['video', 'video'],
    ] as const)
      expect(byKind(entriesOf({ ...person, contactForm }, [], []))).toMatchObject({ samtaleform: { value } });
  });

  it('and the facts, with both times, also those that were superseded', () => {
    const rows = [
      factRow({ validFrom: plainDate('2026-01-01'), validUntil: plainDate('2026-03-01') }),
      factRow({ value: 'dagpenge', supersededAt: '2026-02-01T09:00:00.000Z' }),
    ];
    expect(entriesOf(person, rows, []).slice(3)).toEqual([
      {
        kind: 'ydelse',
        value: 'kontanthjaelp',
        from: '2026-01-01',
        to: '2026-03-01',
        recorded: '2026-01-02T09:00:00.000Z',
        superseded: undefined,
      },
      expect.objectContaining({ value: 'dagpenge', superseded: '2026-02-01T09:00:00.000Z' }),
    ]);
  });

  it('never says twice what the person’s row says', () => {
    const rows = [factRow({ kind: 'foedselsdato', value: '1999-01-01', validFrom: plainDate('1999-01-01') })];
    expect(entriesOf(person, rows, []).filter(({ kind }) => kind === 'foedselsdato')).toHaveLength(1);
  });

  it('and what was judged, with its question, never with its reason or its author', () => {
    const [entry] = entriesOf(person, [], [judgement]).slice(3);
    expect(entry).toEqual({
      kind: 'vurdering',
      value: { spoergsmaal: 'sanktion.rimelig_grund', svar: true },
      from: '2026-11-20',
      to: null,
      recorded: '2026-11-20T09:00:00.000Z',
      superseded: undefined,
    });
  });

  it('is in the vocabulary, every entry of it', () => {
    const more = { ...person, channel: 'exempt', interpreterLanguage: 'ar', contactForm: 'video' } as const;
    const entries = entriesOf(
      more,
      [factRow(), factRow({ kind: 'akasse', value: { akasse: 9001, forsikring: 'fuldtid' } })],
      [judgement],
    );
    const raw = entries.map(
      ({ from, to, ...one }): RawEntry => ({ ...one, ...(from ? { from } : {}), ...(to ? { to } : {}) }),
    );
    const checked = validateEntries(raw);
    expect(checked.ok ? [] : checked.problems).toEqual([]);
  });
});

describe('what somebody can register', () => {
  /** Each act that records facts, with everything it can record. */
  const recording: Readonly<Record<string, object>> = {
    'record-benefit': {
      benefit: 'dagpenge',
      from: '2026-11-01',
      akasse: 9001,
      insurance: 'fuldtid',
      graduatedOn: '2026-10-20',
    },
    'close-case': { reason: 'job', closedOn: '2026-11-24' },
    'end-benefit': { lastDay: '2026-11-20' },
    'record-education': { level: 'gymnasial' },
    'assess-readiness': { readiness: 'aktivitetsparat', reason: 'Har brug for ro' },
    'record-health-limit': { ground: 'placement', limits: ['stoej'], from: '2026-11-01' },
  };
  const recordsFacts = ({ sentences }: AnyAct) => 'people.fact-recorded' in sentences;
  const ofPerson = ['foedselsdato', 'kommune', 'digital_post', 'tolk', 'samtaleform'];

  it('is what acts record, the person’s own row and answers to questions: no more, or lists would call undone what nobody can register', () => {
    expect(Object.keys(recording).toSorted()).toEqual(
      peopleActs
        .filter(recordsFacts)
        .map(({ name }) => name)
        .toSorted(),
    );
    const firstContact = [
      'record-benefit',
      { benefit: 'kontanthjaelp', from: '2026-11-01', firstContact: '2026-10-28' },
    ] as const;
    const kinds = [...Object.entries(recording), firstContact].flatMap(([name, input]) => {
      const state = {
        ...caseWith([factRow()]),
        funds: [{ id: 9001, name: 'Fælles A-kasse' }],
        birthDate: '1985-07-07',
      };
      return eventsOf(decide(actOf(name), state, input)).flatMap(({ type, data }) =>
        type === 'people.fact-recorded' ? [(data as { kind: string }).kind] : [],
      );
    });
    expect([...registeredKinds].toSorted()).toEqual(
      [...new Set([...kinds, ...ofPerson, 'vurdering', ...toldKinds])].toSorted(),
    );
  });
});
