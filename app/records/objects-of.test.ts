import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { objectsOf } from './objects-of.ts';
import { rulesThatShip } from './rules.ts';
import { caseForIndex, uuidOf } from './testing/house.ts';

const openedOn = plainDate('2026-03-02');
const opened = '2026-03-01T23:00:00.000Z';
const at = (day: string) => instant(`2026-${day}T09:00:00.000Z`);
const objects = (over: Partial<Parameters<typeof caseForIndex>[0]> = {}) =>
  objectsOf(caseForIndex({ openedOn, ...over }), rulesThatShip);
const progress = (over: Partial<Parameters<typeof caseForIndex>[0]> = {}) => {
  const [course] = objects(over);
  return course?.kind === 'document' ? [] : (course?.progress.map(({ is, from }) => [is, from]) ?? []);
};
const decision = { id: uuidOf(7), caseId: uuidOf(1), kle: '15.20.36', openedAt: at('05-01'), withdrawnAt: null };

describe('objectsOf', () => {
  it('makes one case of a course: confidential, kept, under Kontaktforløb', () => {
    expect(objects()).toMatchObject([
      { kind: 'case', subjectId: uuidOf(1), kle: '15.20.20', facet: 'G01', retention: 'B', madeOn: openedOn },
    ]);
    expect(progress()).toEqual([['Opstaaet', opened]]);
  });

  it('moves on with the first plan or talk, with a signed decision, and when it closes', () => {
    const signed = { ...decision, signedAt: at('06-01') };
    expect(
      progress({
        firstGoalAt: at('04-09'),
        firstTalkAt: at('04-01'),
        decisions: [signed],
        closedOn: plainDate('2026-09-01'),
      }),
    ).toEqual([
      ['Opstaaet', opened],
      ['Oplyst', at('04-01')],
      ['Afgjort', at('06-01')],
      ['Afsluttet', '2026-08-31T22:00:00.000Z'],
    ]);
  });

  it('never goes back in time: what came before the opening or after the end', () => {
    expect(progress({ firstTalkAt: at('01-05') })).toEqual([
      ['Opstaaet', opened],
      ['Oplyst', '2026-03-01T23:00:01.000Z'],
    ]);
    expect(progress({ firstTalkAt: at('05-05'), closedOn: openedOn })).toEqual([
      ['Opstaaet', opened],
      ['Afsluttet', '2026-03-01T23:00:01.000Z'],
    ]);
  });

  it('is sensitive from the first fact of health on', () => {
    expect(objects({ sensitiveSince: at('04-01') })[0]?.sensitivity).toEqual([
      { is: 'FORTROLIGE_PERSONOPLYSNINGER', from: opened },
      { is: 'FOELSOMME_PERSONOPLYSNINGER', from: at('04-01') },
    ]);
    expect(objects({ sensitiveSince: instant('2025-01-01T00:00:00.000Z') })[0]?.sensitivity).toHaveLength(1);
  });

  it('journals each letter and shared note on its day, in their order, with a title of its kind', () => {
    const found = objects({
      letters: [{ id: uuidOf(3), purpose: 'summons', sentAt: at('04-02') }],
      notes: [{ meetingId: uuidOf(4), sharedAt: at('04-01') }],
      sensitiveSince: at('04-02'),
    });
    expect(found.slice(1)).toMatchObject([
      {
        kind: 'document',
        subjectId: uuidOf(4),
        title: 'Notat fra samtale',
        role: 'Journalnotat',
        madeOn: '2026-04-01',
      },
      { kind: 'document', subjectId: uuidOf(3), title: 'Indkaldelse til samtale', role: 'Tilakteret' },
    ]);
    expect(found.slice(1).map(({ sensitivity }) => sensitivity.map(({ is }) => is))).toEqual([
      ['FORTROLIGE_PERSONOPLYSNINGER'],
      ['FOELSOMME_PERSONOPLYSNINGER'],
    ]);
  });

  it('gives a decision a case of its own', () => {
    const signedAt = at('06-01');
    const [, signed, withdrawn] = objects({
      decisions: [
        { ...decision, signedAt },
        { ...decision, id: uuidOf(8), signedAt: null, withdrawnAt: at('05-09') },
      ],
    });
    expect(signed).toMatchObject({ kind: 'decision-case', kle: '15.20.36', title: 'Afgørelse: Mentor' });
    const codes = (one: typeof signed) => (one && one.kind !== 'document' ? one.progress.map(({ is }) => is) : null);
    expect(codes(signed)).toEqual(['Opstaaet', 'Afgjort']);
    expect(codes(withdrawn)).toEqual(['Opstaaet', 'Afsluttet']);
  });
});
