import { expect, it } from 'vitest';
import { codeOf, decide, said } from '../../people/testing/decide.ts';
import { planWith } from '../../plan/testing/plan.ts';
import { skillsTestWith, theCitizen } from '../testing/enrolment.ts';
import { askSkillsTest as act } from './ask-skills-test.ts';

it('ask-skills-test is offered to anybody, once at a time', () => {
  const nothing = { plan: planWith(), test: null };
  expect(said(act, decide(act, nothing, {}, { actor: theCitizen })).citizen).toEqual([
    'Du vil gerne have en test i læsning og regning.',
  ]);
  expect(codeOf(decide(act, { ...nothing, test: skillsTestWith() }, {}))).toBe('asked-already');
  expect(codeOf(decide(act, { ...nothing, test: skillsTestWith({ state: 'taken' }) }, {}))).toBeNull();
  expect(codeOf(decide(act, { ...nothing, plan: planWith({ closed: true }) }, {}))).toBe('case-closed');
});
