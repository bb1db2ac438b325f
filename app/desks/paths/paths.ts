/** Where paths are compared, and where needs without a class stand. */
export const casePathsPath = (caseId: string): string => `/borger/${caseId}/uddannelse/veje`;
export const ownPathsPath = '/min-side/uddannelse/veje';
export const needsPath = '/uddannelse/behov';
export const ownNeedsPath = '/jeres-side/behov';

/** The figures as they were when a path was chosen. */
export const chosenThenPath = (here: string, choiceId: string): string =>
  `${here}?${new URLSearchParams({ valg: choiceId })}`;
