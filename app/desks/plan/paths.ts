/** Where the plan stands, for the citizen and for staff. */
export const myPlanPath = '/min-side/plan';
export const myGoalPath = `${myPlanPath}/maal`;
export const myProposalPath = `${myPlanPath}/forslag`;
export const myPrintPath = `${myPlanPath}/udskrift`;
export const myTrackPath = '/min-side/spor';
export const myAnswersPath = `${myTrackPath}/svar`;
export const myChoicePath = `${myTrackPath}/valg`;

export const planPath = (caseId: string) => `/borger/${caseId}/plan`;
export const templatePath = (caseId: string) => `${planPath(caseId)}/skabelon`;
export const goalPath = (caseId: string) => `${planPath(caseId)}/maal`;
export const printPath = (caseId: string) => `${planPath(caseId)}/udskrift`;

/** Where a citizen writes; with a card, about that card. */
export const writePath = (cardId?: string) => `/min-side/beskeder/ny${cardId ? `?kort=${cardId}` : ''}`;

/** The page of an act on a case, that leads back to where one came from. */
export const actPath = (act: string, caseId: string, back: string, more: Readonly<Record<string, string>> = {}) =>
  `/handling/${act}?${new URLSearchParams({ sag: caseId, til: back, ...more })}`;
