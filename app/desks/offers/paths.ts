export const offersPath = '/tilbud';
export const offerPath = (id: string): string => `${offersPath}/${id}`;
export const proposalsPath = `${offersPath}/forslag`;
export const ownOffersPath = '/min-side/tilbud';
export const providerOffersPath = '/jeres-side/tilbud';
/** The whole catalogue, read for one citizen. */
export const caseCataloguePath = (caseId: string): string => `/borger/${caseId}/tilbud/katalog`;
export const caseOffersPath = (caseId: string): string => `/borger/${caseId}/tilbud`;
/** The flow that agrees a place with a company. */
export const placementPath = (caseId: string): string => `/borger/${caseId}/tilbud/ny`;

interface Asked {
  readonly caseId?: string;
  readonly back: string;
  readonly given?: Readonly<Record<string, string>>;
}

/** The page of an act, which leads back to where one came from. */
export const actHref = (act: string, { caseId, back, given = {} }: Asked): string =>
  `/handling/${act}?${new URLSearchParams({ ...(caseId ? { sag: caseId } : {}), til: back, ...given })}`;
