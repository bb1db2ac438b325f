import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import {
  placementWith,
  planWithCard,
  runningWith,
  sendingWith,
  thePlacement,
  tokens,
  typed,
} from '../testing/placement.ts';
import { companyWith, dayOn, inputWith } from '../testing/places.ts';
import { sendPlacement as act } from './send-placement.ts';

type Row = Readonly<Record<string, unknown>>;
const rowsOf = (decision: ReturnType<typeof decide>, table: string): readonly Row[] =>
  writesOf(act, decision).flatMap((one) => (one.op === 'insert' && one.table === table ? [one.row as Row] : []));
const parties = (state: object, over: object = {}) =>
  rowsOf(decide(act, sendingWith(state), typed(over)), 'placement_confirmation').map(({ party }) => party);

describe('send-placement', () => {
  it('asks the three whom the law asks, with a link to each that has one, and puts a card into the plan', () => {
    const decision = decide(act, sendingWith(), typed());
    expect(rowsOf(decision, 'placement_confirmation')).toMatchObject([
      { party: 'citizen', name: 'Maja Østergaard' },
      { party: 'company', email: 'carl@example.org' },
      { party: 'representative', name: 'Tina Tillid', representative_kind: 'tr_pnr' },
    ]);
    expect(rowsOf(decision, 'company_link')).toMatchObject([{ party: 'company' }, { party: 'representative' }]);
    const [toCompany, toSpeaker] = rowsOf(decision, 'company_message');
    expect(toCompany?.['body']).toContain(`[[/virksomhed/svar/${tokens[0]}]]`);
    expect(toCompany?.['body']).toContain('Maja vil gerne begynde hos Café Nord');
    expect(toSpeaker?.['body']).toContain('Stedet har 24 ordinært ansatte i gennemsnit. Det giver plads til 4.');
    expect(toSpeaker?.['body']).not.toMatch(/Maja/);
    expect(rowsOf(decision, 'plan_card')).toMatchObject([{ area: 'company', state: 'proposed', source: 'placements' }]);
    expect(rowsOf(decision, 'placement_follow_up')).toHaveLength(4);
    expect(said(act, decision).citizen[0]).toBe(
      'Anna Holm foreslår praktik hos Café Nord: Medhjælper i køkkenet, 7. december 2026 til 3. januar 2027. Du kan sige ja eller nej.',
    );
    const stored = eventsOf(decision).map(({ unrecorded: _, ...event }) => event);
    expect(JSON.stringify(stored)).not.toContain(tokens[0]);
  });

  it('asks fewer where the law asks fewer', () => {
    const inputOf = (kind: 'smaajob' | 'nytteindsats') => ({
      input: inputWith({ place: { kind }, company: companyWith(24, { sector: 'public' }) }),
    });
    expect(parties(inputOf('smaajob'), { kind: 'smaajob', step1Unpaid: '', step1Paid: '3' })).toEqual([
      'citizen',
      'company',
    ]);
    expect(parties(inputOf('nytteindsats'), { kind: 'nytteindsats' })).toEqual(['citizen', 'company']);
    const told = decide(act, sendingWith(inputOf('nytteindsats')), typed({ kind: 'nytteindsats' }));
    expect(rowsOf(told, 'company_message').map(({ purpose }) => purpose)).toEqual([
      'placement-ask',
      'placement-inform',
    ]);
    const alone = {
      input: inputWith({ place: { noRepresentative: true }, company: companyWith(1, { representative: null }) }),
    };
    expect(parties({ ...alone, representative: null }, { noRepresentative: true })).toEqual(['citizen', 'company']);
  });

  it('says whom it could not reach', () => {
    const contact = { party: 'company', name: 'Carl', email: null, phone: null, prefersSms: false };
    const decision = decide(act, sendingWith({ contact } as never), typed());
    expect(said(act, decision).staff[0]).toContain('Vi kan ikke skrive til virksomheden. Ring til dem.');
  });

  it('writes by SMS to those who want that', () => {
    const contact = { party: 'company', name: 'Carl', email: 'c@example.org', phone: '11223344', prefersSms: true };
    const [message] = rowsOf(decide(act, sendingWith({ contact } as never), typed()), 'company_message');
    expect(message).toMatchObject({ channel: 'sms', to_address: '11223344' });
    expect(String(message?.['body']).length).toBeLessThan(260);
  });

  it('asks anew about what was changed, and keeps the card', () => {
    const state = { before: placementWith({ state: 'draft' }), plan: planWithCard() };
    const decision = decide(act, sendingWith(state), typed({ placementId: thePlacement }));
    expect(rowsOf(decision, 'plan_card')).toEqual([]);
    expect(writesOf(act, decision).filter(({ table }) => table === 'plan_card')).toHaveLength(1);
  });

  it('prolongs what runs: the same card, and a first day after the last', () => {
    const chain = [runningWith()];
    const long = { startsOn: '2026-12-07', endsOn: '2026-12-31', extendsId: thePlacement };
    const decision = decide(act, sendingWith({ chain }), typed(long));
    expect(writesOf(act, decision).filter(({ table }) => table === 'plan_card')).toEqual([]);
    expect(said(act, decision).citizen[0]).toContain(
      'foreslår at forlænge praktik hos Café Nord til 31. december 2026',
    );
    const refusal = (over: object, given = chain) =>
      codeOf(decide(act, sendingWith({ chain: given }), typed({ ...long, ...over })));
    expect(refusal({ startsOn: '2026-12-01' })).toBe('not-longer');
    expect(refusal({}, [runningWith({ state: 'ended' })])).toBe('not-running');
    expect(refusal({}, [runningWith({ siteId: thePlacement })])).toBe('other-place');
  });

  const open = inputWith();
  it.each([
    ['case-closed', { closed: true }, {}, null],
    ['over', { before: placementWith({ state: 'ended' }) }, {}, null],
    ['no-site', { organisationId: null }, {}, 'siteId'],
    ['wrong-field', {}, { purpose: '' }, 'purpose'],
    ['wrong-field', {}, { purposeKind: '' }, 'purposeKind'],
    ['wrong-field', {}, { startsOn: '2026-11-23', endsOn: '2026-12-20' }, 'startsOn'],
    [
      'virksomhed.rimelighed.plads',
      { input: inputWith({ company: companyWith(10, { supported: { praktik: 2 } }) }) },
      {},
      null,
    ],
    ['virksomhed.praktik.aftalt_varighed', { input: inputWith({ place: { endsOn: dayOn('2027-03-01') } }) }, {}, null],
    [
      'placements.full-time',
      { input: inputWith({ place: { ladder: [{ fromWeek: 1, toWeek: 4, unpaid: 38, paid: 0 }] } }) },
      {},
      null,
    ],
    ['question-open', { input: { ...open, place: { ...open.place, answers: {} } } }, {}, 'answerBehov'],
    [
      'no-function',
      {
        input: inputWith({
          place: {
            ladder: [{ fromWeek: 1, toWeek: 4, unpaid: 10, paid: 5 }],
            paidFunction: ' ',
            answers: { ...open.place.answers },
          },
        }),
      },
      {},
      'paidFunction',
    ],
    [
      'no-representative',
      { input: inputWith({ company: companyWith(24, { representative: null }) }) },
      {},
      'representativeId',
    ],
  ] as const)('refuses: %s', (code, state, over, field) => {
    const decision = decide(act, sendingWith(state as never), typed(over));
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });
});
