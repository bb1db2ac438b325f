import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { confirmationWith, grantWith, thePlacement } from '../testing/placement.ts';
import { companyWith, dayOn, inputWith } from '../testing/places.ts';
import { kinds } from '../testing/scene.ts';
import { grantPlacement } from './grant-placement.ts';

const act = grantPlacement(kinds);
const go = (state = grantWith(), oralNoted = true) => decide(act, state, { placementId: thePlacement, oralNoted });
const unknown = { ...companyWith(24, { supported: { praktik: 3 } }), months: [] };

describe('grant-placement', () => {
  it('is decision, card, law and message, from the agreement as it stands', () => {
    const decision = go();
    expect(eventsOf(decision).map(({ type }) => type)).toEqual([
      'decisions.opened',
      'decisions.signed',
      'placements.granted',
      'plan.card-updated',
    ]);
    const tables = writesOf(act, decision).map(({ op, table }) => `${op} ${table}`);
    expect(tables).toContain('insert decision');
    const told = writesOf(act, decision).flatMap((one) =>
      one.op === 'insert' && one.table === 'law_entry' ? [one.row.kind] : [],
    );
    expect(told.slice(0, 2)).toEqual(['tilbud', 'tilbud_afgivet']);
    const message = writesOf(act, decision).find(({ table }) => table === 'company_message');
    expect(message).toMatchObject({
      row: { body: expect.stringContaining('Maja Østergaard begynder hos Café Nord 7. december 2026') },
    });
    expect(said(act, decision).citizen).toContain(
      'Det er på plads: praktik hos Café Nord, 7. december 2026 til 3. januar 2027.',
    );
  });

  it('keeps what was answered of the citizen as judgements, and of the company not', () => {
    const judged = writesOf(act, go()).filter(({ table }) => table === 'law_judgement');
    expect(judged).toMatchObject([
      { op: 'update', set: { superseded_at: expect.any(String) } },
      { op: 'insert', row: { question: 'virksomhed.praktik_behov', answer: true } },
    ]);
  });

  it.each([
    ['case-closed', grantWith({}, { closed: true })],
    ['not-ready', grantWith({ state: 'sent' })],
    ['small-job', grantWith({ kind: 'smaajob' })],
    ['begun', grantWith({ startsOn: dayOn('2026-11-23') })],
    [
      'virksomhed.rimelighed.plads',
      grantWith({}, { input: inputWith({ company: companyWith(10, { supported: { praktik: 2 } }) }) }),
    ],
    [
      'ratio-unknown',
      grantWith({ confirmations: [confirmationWith('citizen')] }, { input: inputWith({ company: unknown }) }),
    ],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(go(state))).toBe(code);
  });

  it('rests on the employees’ written statement where the figures are not known', () => {
    expect(codeOf(go(grantWith({}, { input: inputWith({ company: unknown }) })))).toBeNull();
  });

  it('skips nothing that a decision needs', () => {
    expect(codeOf(go(grantWith(), false))).toBe('oral-not-noted');
  });
});
