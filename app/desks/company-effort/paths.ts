export const effortPaths = {
  front: '/virksomhedsindsats',
  plan: '/virksomhedsindsats/foreslaa',
  doors: '/virksomhedsindsats/doere',
} as const;

export const planPath = (id: string): string => `/virksomhedsindsats/forslag/${id}`;

/** The flow of a new placement, with the workplace filled in. */
export const askPath = (caseId: string, siteId: string): string => `/borger/${caseId}/tilbud/ny?siteId=${siteId}`;
