import type { ActContext } from '../kernel/act/act.ts';
import { ofCourse } from './case-act.ts';
import type { Enrolment, SignKind } from './enrolment.ts';
import type { SignRaised } from './events.ts';
import { stands } from './signs.ts';

/** A talk to have; nothing where one of the kind stands already. It is told to the contact person, and to nobody who could sanction. */
export function raised(
  found: Enrolment,
  kind: SignKind,
  words: string | null,
  context: ActContext,
): readonly SignRaised[] {
  if (stands(found, kind)) return [];
  return [
    {
      type: 'enrolments.sign-raised',
      caseId: found.caseId,
      data: { ...ofCourse(found, context), signId: context.newId(), kind },
      unrecorded: { words },
    },
  ];
}
