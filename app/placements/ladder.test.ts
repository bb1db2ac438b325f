import { describe, expect, it } from 'vitest';
import { theCase, uuid } from '../people/testing/decide.ts';
import { daysOfStep, readLadder, weeksOf } from './ladder.ts';
import { readPlacement, sendInput } from './placement-fields.ts';
import { dayOn } from './testing/places.ts';
import { sent } from './testing/scene.ts';
import { contentForChecks } from './unfinished.ts';

const read = (
  steps: Parameters<typeof readLadder>[0],
  weeks = 8,
  kind: Parameters<typeof readLadder>[2] = 'praktik',
) => {
  const found = readLadder(steps, weeks, kind);
  return found.ok ? found.ladder : [found.field, found.text.da];
};

describe('the ladder of hours', () => {
  it('goes from week to week, the last step to the end', () => {
    expect(read([{ until: 2, unpaid: 15 }, { until: 5, unpaid: 15, paid: 5 }, { paid: 12 }])).toEqual([
      { fromWeek: 1, toWeek: 2, unpaid: 15, paid: 0 },
      { fromWeek: 3, toWeek: 5, unpaid: 15, paid: 5 },
      { fromWeek: 6, toWeek: 8, unpaid: 0, paid: 12 },
    ]);
  });

  it.each([
    [[], 'step1Unpaid', 'Skriv, hvor mange timer om ugen.'],
    [[{ until: 9, unpaid: 1 }], 'step1Until', 'Pladsen varer 8 uger. Trin 1 kan ikke slutte senere.'],
    [[{ until: 6, unpaid: 1 }], 'step1Until', 'Timerne slutter i uge 6, men pladsen varer 8 uger.'],
    [
      [
        { until: 4, unpaid: 1 },
        { until: 4, unpaid: 2 },
      ],
      'step2Until',
      'Trin 2 skal slutte efter trin 1.',
    ],
    [[{ unpaid: 1 }, { unpaid: 2 }], 'step1Until', 'Skriv, til og med hvilken uge trin 1 gælder.'],
    [[{ until: 4, unpaid: 1 }, {}, { unpaid: 3 }], 'step2Until', 'Der mangler et trin før dette.'],
    [[{ until: 8 }], 'step1Unpaid', 'Skriv timer på trin 1.'],
  ])('names the field that is wrong: %j', (steps, field, text) => {
    expect(read(steps)).toEqual([field, text]);
  });

  it('of a small job is paid hours, from one a week', () => {
    expect(read([{ paid: 1 }], 8, 'smaajob')).toMatchObject([{ unpaid: 0, paid: 1 }]);
    expect(read([{ paid: 0.5 }], 8, 'smaajob')).toMatchObject(['step1Paid', expect.any(String)]);
    expect(read([{ unpaid: 5, paid: 5 }], 8, 'smaajob')).toMatchObject(['step1Unpaid', expect.any(String)]);
  });

  it('counts a week that is begun, and knows the days of a step', () => {
    const place = { startsOn: dayOn('2026-12-07'), endsOn: dayOn('2026-12-22') };
    expect(weeksOf(place.startsOn, place.endsOn)).toBe(3);
    expect(daysOfStep({ fromWeek: 2, toWeek: 3 }, place)).toEqual({ from: '2026-12-14', to: '2026-12-22' });
  });
});

describe('what is typed of a place', () => {
  const typed = (over: object = {}) => ({ caseId: theCase, ...sent(uuid(1), over) });
  const parsed = (over: object = {}) => readPlacement(sendInput.parse(typed(over)));

  it('reads decimals with a comma, and answers as the law’s own questions', () => {
    expect(parsed()).toMatchObject({
      ok: true,
      content: {
        ladder: [{ paid: 0 }, { paid: 7.5 }],
        answers: { 'virksomhed.praktik_behov': true, 'virksomhed.hos_seneste_arbejdsgiver': false },
      },
    });
  });

  it.each([
    [{ endsOn: '2026-12-01' }, 'endsOn'],
    [{ endsOn: '2029-01-01' }, 'endsOn'],
    [{ followUp1: '2026-11-01' }, 'followUp1'],
    [{ followUpKind1: 'talk' }, 'followUp1'],
  ])('refuses %j by its field', (over, field) => {
    const read = parsed(over);
    expect(read.ok ? null : Object.keys(read.fields ?? {})).toEqual([field]);
  });

  it('takes no CPR number, no hours in words, and no mail that is none', () => {
    const ok = (over: object) => sendInput.safeParse(typed(over)).success;
    expect(ok({})).toBe(true);
    expect(ok({ tasks: 'Se 070785-1001' })).toBe(false);
    expect(ok({ step1Unpaid: 'mange' })).toBe(false);
    expect(ok({ contactEmail: 'carl' })).toBe(false);
    expect(ok({ functionTitle: '' })).toBe(false);
  });

  it('can be looked at before it is finished', () => {
    expect(contentForChecks(typed({ endsOn: '' }))).toBeNull();
    expect(contentForChecks(typed({ step1Unpaid: 'x', step2Unpaid: '', step2Paid: '' }))).toMatchObject({ ladder: [] });
    expect(contentForChecks(typed({ functionTitle: '', contactEmail: 'carl@' }))).toMatchObject({ functionTitle: '' });
  });
});
