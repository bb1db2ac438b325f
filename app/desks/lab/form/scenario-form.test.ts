import { scenarioAsText } from '@fodfaeste/lab';
import { describe, expect, it } from 'vitest';
import { labShelf, readScenario } from '../../../lab/index.ts';
import { changedScenario, valuesOf } from './scenario-form.ts';

const { known, shipped } = labShelf();
const codes = known.municipalities.map(({ code }) => code);
const shippedAs = (id: string) => {
  const found = shipped.find(({ scenario }) => scenario.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found.scenario;
};
const change = (id: string, typed: Record<string, string>) => changedScenario(shippedAs(id), typed, 'da', codes);
const turnsOf = (id: string, typed: Record<string, string>) => {
  const changed = change(id, typed);
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
  return changed.scenario.from.map(({ turns }) => turns);
};

describe('the fields of a scenario', () => {
  it.each(shipped.map(({ scenario }) => [scenario.id, scenario] as const))(
    'show %s and lose nothing of it',
    (_, one) => {
      for (const lang of ['da', 'en'] as const) {
        const changed = changedScenario(one, valuesOf(one, lang), lang, codes);
        expect(changed).toEqual({ ok: true, scenario: one });
      }
    },
  );

  it('turn what is typed in them, so that the text can be read again', () => {
    const typed = {
      title: 'Vores spørgsmål',
      where: '0860',
      weeks: '52',
      'b0-law': 'lab-2024',
      'b0-moneyAs': 'saving',
      'b0-moneyAmount': '1,5',
      'b0-moneyUnit': 'here',
      'b0-caseloadGroup': 'dagpenge',
      'b0-caseloadSize': '50',
      'b0-offer-guidance': '0',
      'b0-ceiling': '10.602',
      'b0-priority': 'newest-first',
      'b0-fund': 'no',
      'b0-extraTalks': '2,5',
    };
    const changed = change('baseline', typed);
    if (!changed.ok) throw new Error('refused');
    expect(changed.scenario).toMatchObject({
      title: { da: 'Vores spørgsmål', en: 'Vores spørgsmål' },
      weeks: 52,
      municipalities: ['0860'],
    });
    expect(changed.scenario.from[0]?.turns).toEqual({
      law: 'lab-2024',
      money: { as: 'saving', of: { oere: 150_000_000, where: 'here', year: null } },
      caseload: { dagpenge: { share: 0.5 } },
      offers: { guidance: 0 },
      guidanceCeiling: { oere: 1_060_200, draft: false },
      priority: 'newest-first',
      fundFirstMonths: false,
      extraTalks: 2.5,
    });
    const text = scenarioAsText(changed.scenario, known);
    expect(readScenario(text, { known })).toEqual({ ok: true, scenario: changed.scenario });
  });

  it('take away what is emptied', () => {
    expect(turnsOf('paid-hours-first', { 'b0-paidHours': '', 'b0-offer-guidance': '' })).toEqual([
      { priority: 'far-from-work-first' },
    ]);
    expect(turnsOf('saving-2-7', { 'b0-moneyAs': '', 'b0-cut': '' })).toEqual([]);
  });

  it('keep the year of the prices when the amount is changed', () => {
    expect(turnsOf('saving-2-7', { 'b0-moneyAmount': '2000' })[0]).toMatchObject({
      money: { as: 'saving', of: { oere: 200_000_000_000, where: 'country', year: 2025 } },
    });
  });

  it.each([
    ['weeks', { weeks: '521' }],
    ['b0-voluntary', { 'b0-voluntary': '101' }],
    ['b0-moneyAmount', { 'b0-moneyAs': 'saving', 'b0-moneyAmount': '-5' }],
    ['b0-moneyAmount', { 'b0-moneyAs': 'saving', 'b0-moneyAmount': '120' }],
    ['b0-caseloadSize', { 'b0-caseloadSize': '0' }],
    ['b0-paidHours', { 'b0-paidHours': 'mange' }],
  ])('say what is wrong in %s', (field, typed) => {
    const changed = change('baseline', typed);
    expect(changed.ok ? [] : changed.problems.map((one) => one.field)).toEqual([field]);
  });
});
