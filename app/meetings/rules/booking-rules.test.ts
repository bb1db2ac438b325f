import type { RawEntry } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { lawOf } from '../../plan/testing/plan.ts';
import { bookingRules } from './booking-rules.ts';
import { dutyBehind, nextTalkDue } from './duty.ts';

/** On kontanthjælp and ready for a job since August, registered, known to the municipality. */
const jobReady: readonly RawEntry[] = [
  { kind: 'ydelse', value: 'kontanthjaelp', from: '2026-08-03' },
  { kind: 'parathed', value: { parathed: 'jobparat', status: 'endelig' }, from: '2026-08-03' },
  { kind: 'foerste_henvendelse', value: '2026-08-03', from: '2026-08-03' },
];
const talk = (on: string, status: string, slags = 'jobsamtale'): RawEntry => ({
  kind: 'samtale',
  value: { myndighed: 'kommune', slags, status, form: 'fremmoede' },
  from: on,
});
const held = [...jobReady, talk('2026-08-10', 'holdt')];
const sick: readonly RawEntry[] = [
  { kind: 'ydelse', value: 'sygedagpenge', from: '2026-09-01' },
  {
    kind: 'sygdom',
    value: { omfang: 'fuldt', foersteFravaersdag: '2026-09-01', forventetRask: null, fra: 'arbejde' },
    from: '2026-09-01',
  },
];

describe('who finds the time of the next talk', () => {
  it('the first talk is summoned, and is a meeting (LAB § 34, stk. 2, § 33)', () => {
    const rules = bookingRules(lawOf(jobReady));
    expect(rules).toMatchObject({
      first: true,
      whoBooks: 'summoned',
      formFree: false,
      deadlineDays: 8,
      holdWithinDays: 7,
    });
    expect(rules.why.da).toBe('Kommunen eller a-kassen finder tiden til den første samtale.');
    expect(rules.formWhy.da).toBe('Den første samtale er et møde. Derefter vælger du selv.');
    expect(rules.cites.map(({ paragraph }) => paragraph)).toContain('§ 34, stk. 2');
  });

  it('after it the citizen books, and chooses the form', () => {
    expect(bookingRules(lawOf(jobReady)).exemption?.words.da).toMatch(/kan du bede om at slippe/);
    expect(bookingRules(lawOf(held))).toMatchObject({ first: false, whoBooks: 'citizen-must', formFree: true });
  });

  it('whoever lost the right to book is given a time (§ 35)', () => {
    const rules = bookingRules(lawOf([...held, { kind: 'selvbooking', value: 'frataget', from: '2026-10-01' }]));
    expect(rules).toMatchObject({ whoBooks: 'summoned', formFree: true, decided: 'lost' });
    expect(rules.cites.map(({ paragraph }) => paragraph)).toContain('§ 35');
  });

  it('whoever is exempt is given a time too (BEK-LAB §§ 45-46)', () => {
    const rules = bookingRules(lawOf([...held, { kind: 'selvbooking', value: 'fritaget_tolk', from: '2026-10-01' }]));
    expect(rules).toMatchObject({ whoBooks: 'summoned', decided: 'exempt', exemption: null });
    expect(rules.why.da).toBe('Du er fri for selv at booke. Vi finder en tid til dig.');
  });

  it('whoever is outside the contact course for another reason is offered, and summoned to nothing', () => {
    const onLeave = [...held, { kind: 'fravaer', value: 'barsel_adoption_sorgorlov', from: '2026-10-01' }] as const;
    expect(bookingRules(lawOf(onLeave)).whoBooks).toBe('citizen-may');
  });

  it('what is not known is an offer, and says what is missing', () => {
    const rules = bookingRules(lawOf([]));
    expect(rules.whoBooks).not.toBe('citizen-must');
    const halfKnown = bookingRules(lawOf([{ kind: 'ydelse', value: 'kontanthjaelp', from: '2026-08-03' }]));
    expect(halfKnown.whoBooks === 'not-known' ? halfKnown.missing.length : 1).toBeGreaterThan(0);
  });

  it('a sick person may book and be invited; the first follow-up is a meeting unless something speaks against it', () => {
    const rules = bookingRules(lawOf(sick));
    expect(rules.whoBooks === 'citizen-may' || rules.whoBooks === 'not-known').toBe(true);
    const followedUp = [...sick, talk('2026-10-01', 'holdt', 'opfoelgning_sygedagpenge')];
    const later = bookingRules(lawOf(followedUp));
    expect(later).toMatchObject({ formFree: true, whoBooks: 'not-known' });
    expect(later.missing.map(({ da }) => da)).toContain('Arbejde');
    const judged = {
      kind: 'vurdering',
      value: { spoergsmaal: 'syge.rask_inden_26_uger', svar: false },
      from: '2026-10-02',
    };
    expect(bookingRules(lawOf([...followedUp, judged])).whoBooks).toBe('citizen-must');
  });

  it('a course without contact is told', () => {
    const standby = [
      ...held,
      {
        kind: 'sygdom',
        value: { omfang: 'fuldt', foersteFravaersdag: '2026-10-01', forventetRask: null, fra: 'ledighed' },
        from: '2026-10-01',
      },
      { kind: 'standby', value: true, from: '2026-10-05' },
    ] as const;
    expect(bookingRules(lawOf(standby)).standby).toBe(true);
    expect(bookingRules(lawOf(held)).standby).toBe(false);
  });
});

describe('whether a duty stands behind a talk (mission B6)', () => {
  it('an open duty of talks: yes; nothing asked of the citizen: no', () => {
    expect(dutyBehind(lawOf(jobReady), 'job-talk')).toBe(true);
    expect(dutyBehind(lawOf(held), 'other')).toBe(false);
  });

  it('is not known where the law cannot answer, and where nobody asked it', () => {
    expect(dutyBehind(null, 'job-talk')).toBeNull();
    expect(dutyBehind(lawOf(held), 'cv-talk')).toBeNull();
  });

  it('the law’s next day for a talk lies ahead or is passed, and is a day', () => {
    const due = nextTalkDue(lawOf(jobReady, { on: plainDate('2026-08-04') }));
    expect(due).toBe('2026-08-10');
  });
});
