/** Where the pages of decisions are, for staff. */
export const decisionPaths = {
  desk: '/afgoerelser',
  lessons: '/afgoerelser/laering',
  /** How the municipality wants each kind decided: the same page for managers and for administrators. */
  policy: '/afgoerelser/kommunens-valg',
  policyForAdministrators: '/administration/afgoerelser',
  complaint: (id: string) => `/afgoerelser/klager/${id}`,
  complaintStep: (id: string, step: string) => `/afgoerelser/klager/${id}/${step}`,
  ofCase: (caseId: string) => `/borger/${caseId}/afgoerelser`,
  open: (caseId: string, kind: string) => `/borger/${caseId}/afgoerelser/ny/${kind}`,
  one: (caseId: string, id: string) => `/borger/${caseId}/afgoerelser/${id}`,
  step: (caseId: string, id: string, step: string) => `/borger/${caseId}/afgoerelser/${id}/${step}`,
} as const;
