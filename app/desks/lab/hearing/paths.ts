export const hearingsPath = '/laboratorium/hoeringssvar';
export const hearingPath = (id: string): string => `${hearingsPath}/${id}`;
export const hearingEditPath = (id: string): string => `${hearingPath(id)}/ret`;
export const hearingPdfPath = (id: string): string => `${hearingPath(id)}/svar.pdf`;
export const hearingTextPath = (id: string): string => `${hearingPath(id)}/svar.txt`;
/** The form that makes a draft of a run. */
export const newHearingPath = (runId: string): string => `${hearingsPath}/nyt?koersel=${runId}`;

/** An act's own page, and back. */
export const actPath = (act: string, given: Readonly<Record<string, string | number>>, back: string): string => {
  const query = new URLSearchParams({ til: back });
  for (const [name, value] of Object.entries(given)) query.set(name, String(value));
  return `/handling/${act}?${query}`;
};
