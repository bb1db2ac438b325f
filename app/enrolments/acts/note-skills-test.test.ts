import { expect, it } from 'vitest';
import { codeOf, day, decide, said, writesOf } from '../../people/testing/decide.ts';
import { planWith } from '../../plan/testing/plan.ts';
import { skillsTestWith } from '../testing/enrolment.ts';
import { noteSkillsTest as act } from './note-skills-test.ts';

const state = { plan: planWith(), test: skillsTestWith() };

it('note-skills-test keeps a day, a place and words', () => {
  const decision = decide(act, state, { state: 'booked', onDay: day(3), place: 'VUC Hjørring' });
  expect(writesOf(act, decision)).toMatchObject([{ set: { state: 'booked', on_day: day(3), place: 'VUC Hjørring' } }]);
  expect(said(act, decision).citizen[0]).toBe('Du har en tid til testen i læsning og regning 27. november 2026.');
});

it('note-skills-test asks for the day of a time, and for a test', () => {
  expect(codeOf(decide(act, state, { state: 'booked' }))).toBe('day-missing');
  expect(codeOf(decide(act, { ...state, test: null }, { state: 'taken' }))).toBe('test-gone');
});
