import { expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { caseWithCourse, enrolmentWith, theCitizen, theEnrolment } from '../testing/enrolment.ts';
import { shareCourseName as act } from './share-course-name.ts';

it('share-course-name can be said no to again', () => {
  const shared = caseWithCourse(enrolmentWith({ sharesWithSchool: true }));
  const decision = decide(act, shared, { enrolmentId: theEnrolment, shares: 'no' }, { actor: theCitizen });
  expect(writesOf(act, decision)).toMatchObject([{ set: { shares_with_school: false } }]);
  expect(said(act, decision).citizen).toEqual(['AMU Nordjylland kan ikke længere se dit navn her.']);
  expect(codeOf(decide(act, shared, { enrolmentId: theEnrolment, shares: 'yes' }))).toBe('as-it-is');
});
