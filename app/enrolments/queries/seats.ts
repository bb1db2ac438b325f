import type { Tx } from '../../kernel/database/scope.ts';
import { classById, type TrainingClass } from '../../training/index.ts';

/** The class of a course, kept from others until the act is over: two who get a place at once both count. */
export async function lockedClass(tx: Tx, home: number, classId: string | null): Promise<TrainingClass | null> {
  if (classId === null) return null;
  await tx
    .selectFrom('training_class')
    .select('id')
    .where('authority_id', '=', home)
    .where('id', '=', classId)
    .forUpdate()
    .execute();
  return classById(tx, home, classId);
}
