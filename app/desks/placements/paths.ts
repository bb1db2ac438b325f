/** Where the pages of places in companies are. */
export const placementPaths = {
  /** The tab of a person: offers and companies. */
  ofCase: (caseId: string) => `/borger/${caseId}/tilbud`,
  /** The one flow; without a site it begins with finding the company. */
  make: (caseId: string) => `/borger/${caseId}/tilbud/ny`,
  makeAt: (caseId: string, siteId: string) => `/borger/${caseId}/tilbud/ny?sted=${siteId}`,
  /** A draft, or a placement to extend. */
  goOn: (caseId: string, placementId: string) => `/borger/${caseId}/tilbud/ny?kladde=${placementId}`,
  extend: (caseId: string, placementId: string) => `/borger/${caseId}/tilbud/ny?forlaeng=${placementId}`,
  reckon: (caseId: string) => `/borger/${caseId}/tilbud/tjek`,
  one: (caseId: string, id: string) => `/borger/${caseId}/tilbud/${id}`,
  step: (caseId: string, id: string, step: string) => `/borger/${caseId}/tilbud/${id}/${step}`,
  followUp: '/opfoelgning',
  ofCompany: (organisationId: string) => `/virksomheder/${organisationId}/aftaler`,
} as const;

export const ownPlacements = {
  all: '/min-side/praktik',
  one: (id: string) => `/min-side/praktik/${id}`,
  answer: (id: string) => `/min-side/praktik/${id}/svar`,
  check: (id: string, followUpId: string) => `/min-side/praktik/${id}/status/${followUpId}`,
  assess: (id: string) => `/min-side/praktik/${id}/slut`,
} as const;

export const companyPlacements = {
  all: '/jeres-side/aftaler',
  one: (id: string) => `/jeres-side/aftaler/${id}`,
  answer: (id: string) => `/jeres-side/aftaler/${id}/svar`,
  check: (id: string, followUpId: string) => `/jeres-side/aftaler/${id}/status/${followUpId}`,
  assess: (id: string) => `/jeres-side/aftaler/${id}/slut`,
} as const;
