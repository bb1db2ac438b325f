import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { objectsOf } from './objects-of.ts';
import { payloadOf } from './payload-of.ts';
import { rulesThatShip } from './rules.ts';
import { caseForIndex, uuidOf } from './testing/house.ts';

const of = caseForIndex({
  openedOn: plainDate('2026-03-02'),
  contact: { staffId: uuidOf(9), from: instant('2026-03-02T08:00:00.000Z') },
  firstTalkAt: instant('2026-03-20T09:00:00.000Z'),
  letters: [{ id: uuidOf(3), purpose: 'welcome', sentAt: instant('2026-03-03T09:00:00.000Z') }],
});
const identity = { authorityId: 860, id: uuidOf(20), number: 'BES-2026-000001', courseId: uuidOf(20) };
const payloads = objectsOf(of, rulesThatShip).map((object, at) =>
  payloadOf(object, { ...identity, id: uuidOf(20 + at) }, of),
);

describe('payloadOf', () => {
  it('tells the whole history of states, each until the next, the last without an end', () => {
    expect(payloads[0]).toMatchObject({
      objekttype: 'Sag',
      tilstande: [
        { fremdriftStatusKode: 'Opstaaet', virkning: { tilTidspunkt: '2026-03-20T09:00:00.000Z' } },
        {
          fremdriftStatusKode: 'Oplyst',
          virkning: { fraTidspunkt: '2026-03-20T09:00:00.000Z', graenseindikator: true },
        },
      ],
    });
  });
  it('names a person by the id of the house, and a document by its case', () => {
    const [sag, post] = payloads;
    const part = sag?.objekttype === 'Sag' ? sag.relationer.find(({ rolle }) => rolle === 'PrimaerPart') : null;
    expect(part).toMatchObject({ reference: `urn:uuid:${uuidOf(2)}`, partType: 'cpr' });
    expect(post).toMatchObject({ objekttype: 'Journalpost', sag: uuidOf(20), dato: '2026-03-03', rolle: 'Tilakteret' });
  });
  it('breaks lines as the standard wants them', () => {
    expect(JSON.stringify(payloads[0])).toMatch(/\\r\\n/);
    expect(JSON.stringify(payloads)).not.toMatch(/[^r]\\n/);
  });
});
