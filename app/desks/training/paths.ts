/** Where the catalogue stands for staff, and where for citizens. */
export type Desk = 'staff' | 'own';

export const cataloguePaths: Readonly<Record<Desk, string>> = {
  staff: '/uddannelse',
  own: '/min-side/uddannelse/kurser',
};
/** The page of a course; for staff that looks for one citizen, with the case. */
export function coursePath(desk: Desk, id: string, caseId: string | null = null): string {
  if (desk === 'own') return `${cataloguePaths.own}/${id}`;
  return `/uddannelse/kurser/${id}${caseId === null ? '' : `?${new URLSearchParams({ sag: caseId })}`}`;
}
export const courseDataPath = (id: string): string => `/uddannelse/kurser/${id}.jsonld`;
export const importPath = '/uddannelse/import';
export const exportPath = '/uddannelse/kurser.xlsx';
export const schoolCoursesPath = '/jeres-side/kurser';
export const schoolImportPath = `${schoolCoursesPath}/fil`;
/** Who pays: for the citizen's own case, for the case that staff has open, or for nobody in particular (the desk of funding). */
export function whoPaysPath(desk: Desk, courseId: string, caseId: string | null): string {
  const query = `?${new URLSearchParams({ kursus: courseId })}`;
  if (desk === 'own') return `/min-side/uddannelse/hvem-betaler${query}`;
  return caseId === null ? `/hvem-betaler${query}` : `/borger/${caseId}/uddannelse/hvem-betaler${query}`;
}

export const caseWhoPaysPath = (caseId: string, courseId: string): string => whoPaysPath('staff', courseId, caseId);

interface Asked {
  readonly caseId?: string;
  readonly back: string;
  readonly given?: Readonly<Record<string, string>>;
}

/** The page of an act, which leads back to where one came from. */
export const actHref = (act: string, { caseId, back, given = {} }: Asked): string =>
  `/handling/${act}?${new URLSearchParams({ ...(caseId ? { sag: caseId } : {}), til: back, ...given })}`;
