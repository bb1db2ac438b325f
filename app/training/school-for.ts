import { sortKey } from '../people/index.ts';
import type { School } from './queries/keeping.ts';

interface Around {
  /** The school that acts for itself. */
  readonly own: School | null;
  readonly schools: readonly School[];
}

/** Whose course it is: a school's own is its own whatever was typed; staff names a school, which is linked where it has users here. */
export function schoolFor(typed: string, { own, schools }: Around) {
  const school = own ?? schools.find(({ name }) => sortKey(name) === sortKey(typed)) ?? null;
  return { providerName: school?.name ?? typed, organisationId: school?.id ?? null };
}
