import { addDays } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { population } from '../population/population.ts';
import { testPlan } from '../population/testing.ts';
import { stream } from '../random/stream.ts';
import { fundCourse } from './fund-course.ts';
import { talkDays } from './talk-days.ts';

const plan = testPlan('0825');
const { today } = plan;
const people = [...population(plan)];
const talksOf = (index: number) => {
  const citizen = people[index];
  if (!citizen) throw new Error('nobody');
  return talkDays(citizen, today, stream(plan.seed, 'test', citizen.index));
};

describe('the days on which talks were held', () => {
  it('lie in order, while the case was open, and before today', () => {
    for (const [index, citizen] of people.entries()) {
      const days = talksOf(index).map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
      expect(days.every((day) => day >= citizen.openedOn && day < today)).toBe(true);
    }
  });

  it('begin within a week for those on kontanthjælp, and within two for the a-kasse', () => {
    for (const [index, { life }] of people.entries())
      for (const { day, first, by } of talksOf(index)) {
        const spell = life.spells.findLast(({ from }) => from <= day);
        if (!first || !spell) continue;
        if (spell.benefit === 'kontanthjaelp') expect(day <= addDays(spell.from, 7)).toBe(true);
        if (by === 'fund') expect(day <= addDays(spell.from, 14)).toBe(true);
      }
  });

  it('are the a-kasse’s to the last day of its months, and nobody’s but those on dagpenge', () => {
    for (const [index, citizen] of people.entries()) {
      const course = fundCourse(citizen, today);
      for (const { day, by } of talksOf(index)) if (by === 'fund') expect(day <= (course?.lastDay ?? '')).toBe(true);
    }
    expect(people.some((_, index) => talksOf(index).some(({ by }) => by === 'fund'))).toBe(true);
  });
});
