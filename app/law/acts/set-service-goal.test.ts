import type { ServiceGoal } from '@fodfaeste/law';
import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { goalsKey } from '../policy/goals.ts';
import { setServiceGoal as act } from './set-service-goal.ts';

const input = {
  text: 'Vi taler med dig inden fem dage.',
  group: 'gruppe.dagpenge',
  kind: 'first',
  from: 'ydelse',
  days: '5',
};
const goal: ServiceGoal = {
  id: uuid(1),
  text: 'Vi ringer hver anden uge.',
  group: null,
  kind: 'every',
  from: 'foerste_henvendelse',
  days: 14,
  weeks: 12,
};

describe('set-service-goal', () => {
  it('adds the promise to those there are', () => {
    const decision = decide(act, [goal], input);
    const made = {
      id: expect.any(String),
      text: 'Vi taler med dig inden fem dage.',
      group: 'gruppe.dagpenge',
      kind: 'first',
      from: 'ydelse',
      days: 5,
      weeks: null,
    };
    expect(eventOf(decision)).toMatchObject({
      type: 'law.service-goal-set',
      caseId: null,
      data: { goal: made, goals: [goal, made] },
    });
    const [removed, kept] = writesOf(act, decision);
    expect(removed).toMatchObject({ op: 'delete', table: 'setting', key: { authority_id: 860, key: goalsKey } });
    expect(kept).toMatchObject({ op: 'insert', table: 'setting', row: { key: goalsKey, changed_by: 'Anna Holm' } });
    expect(JSON.parse(kept?.op === 'insert' ? String((kept.row as { value: string }).value) : '')).toHaveLength(2);
    expect(said(act, decision)).toEqual({ citizen: [], staff: ['Nyt lokalt mål: Vi taler med dig inden fem dage.'] });
  });

  it('is for everybody, or for a time, when that is said', () => {
    const data = { goal: { group: null, weeks: 12, days: 14 } };
    expect(eventOf(decide(act, [], { ...input, group: 'alle', days: 14, weeks: '12' })).data).toMatchObject(data);
  });

  it('refuses the same promise again, however it is written, and more than twenty', () => {
    const same = decide(act, [goal], { ...input, text: 'VI RINGER hver anden uge.' });
    expect([codeOf(same), fieldOf(same)]).toEqual(['unchanged', 'text']);
    const many = Array.from({ length: 20 }, (_, n) => ({ ...goal, id: uuid(n), text: `Mål ${n}` }));
    expect(codeOf(decide(act, many, input))).toBe('too-many');
    expect(codeOf(decide(act, many.slice(1), input))).toBeNull();
  });

  it('takes whole days and weeks only, groups that the law has, and no CPR number', () => {
    const fits = (over: object) => act.input.safeParse({ ...input, ...over }).success;
    expect(fits({ weeks: '' })).toBe(true);
    for (const days of ['', '0', '-3', '2,5', '2.5', '366', 'fem'])
      expect([days, fits({ days })]).toEqual([days, false]);
    for (const weeks of ['0', '521', 'altid']) expect([weeks, fits({ weeks })]).toEqual([weeks, false]);
    expect(fits({ group: 'gruppe.alle_andre' })).toBe(false);
    expect(fits({ text: ' ' })).toBe(false);
    expect(fits({ text: 'Vi ringer til 070785-1001' })).toBe(false);
  });
});
