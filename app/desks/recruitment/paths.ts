/** The addresses of these pages. */
export const jobPaths = {
  list: '/jobordrer',
  order: (id: string) => `/jobordrer/${id}`,
  newOrder: (organisationId: string, more: Readonly<Record<string, string>> = {}) =>
    `/jobordrer/ny?${new URLSearchParams({ virksomhed: organisationId, ...more })}`,
  change: (id: string) => `/jobordrer/${id}/ret`,
  ask: (id: string) => `/jobordrer/${id}/spoerg`,
  own: '/jeres-side/job',
  ownOrder: (id: string) => `/jeres-side/job/${id}`,
  ownNew: '/jeres-side/job/ny',
  ownChange: (id: string) => `/jeres-side/job/${id}/ret`,
  mine: '/min-side/job',
  question: (candidateId: string) => `/min-side/job/${candidateId}`,
  ofCase: (caseId: string) => `/borger/${caseId}/job`,
} as const;

/** Where a candidate stands on a page. */
export const candidateAnchor = (candidateId: string): string => `kandidat-${candidateId.slice(0, 8)}`;
