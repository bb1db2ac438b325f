import { expect, it } from 'vitest';
import { day, decide, said, writesOf } from '../../people/testing/decide.ts';
import { caseWithCourse, theEnrolment } from '../testing/enrolment.ts';
import { noteCourseAgreed as act } from './note-course-agreed.ts';

const state = { ...caseWithCourse(), held: null };
const input = {
  enrolmentId: theEnrolment,
  payer: 'employer',
  payerName: 'Nordbus',
  scheme: 'T03',
  answer: 'yes',
  answeredOn: day(0),
};

it('note-course-agreed notes who pays, and tells the law of no offer', () => {
  const decision = decide(act, state, input);
  const writes = writesOf(act, decision);
  expect(writes[0]).toMatchObject({ set: { state: 'granted', scheme: 'T03', payer: 'employer', law_category: null } });
  expect(writes.filter(({ table }) => table === 'law_entry').map(({ op }) => op)).not.toContain('tilbud');
  expect(JSON.stringify(writes)).not.toContain('"tilbud"');
  expect(said(act, decision).staff[0]).toContain('Nordbus betaler (Kursus efter ansættelse).');
});

it('note-course-agreed says it plainly where the citizen pays', () => {
  const decision = decide(act, state, { ...input, payer: 'citizen', payerName: undefined, scheme: undefined });
  expect(said(act, decision).citizen[0]).toContain('Du betaler selv.');
});
