import { testActor } from '../../kernel/act/testing.ts';
import { theCase, uuid } from '../../people/testing/decide.ts';

/** Actors of tests that decide without a database. */
export const maja = testActor({
  id: uuid(2),
  kind: 'citizen',
  name: 'Maja Østergaard',
  roles: ['citizen'],
  caseId: theCase,
});
export const karen = testActor({ id: uuid(300), name: 'Karen Munk', roles: ['akasse-caseworker'], authorityId: 9001 });
