/** The addresses of these pages. */
export const partnershipPaths = {
  list: '/uddannelse/partnerskaber',
  newOne: '/uddannelse/partnerskaber/ny',
  newFrom: (requestId: string) => `/uddannelse/partnerskaber/ny?henvendelse=${requestId}`,
  one: (id: string) => `/uddannelse/partnerskaber/${id}`,
  invite: (id: string) => `/uddannelse/partnerskaber/${id}/spoerg`,
  own: '/jeres-side/partnerskaber',
  ownOne: (id: string) => `/jeres-side/partnerskaber/${id}`,
  candidate: (id: string) => `/jeres-side/partnerskaber/${id}/deltager`,
  mine: '/min-side/uddannelse',
  invitation: (id: string) => `/min-side/uddannelse/hold/${id}`,
  myCourse: (enrolmentId: string) => `/min-side/uddannelse/${enrolmentId}`,
  withdraw: (id: string) => `/min-side/uddannelse/hold/${id}/fra`,
} as const;

/** The page of an act that concerns no case, coming back here. */
export const actPath = (act: string, back: string, more: Readonly<Record<string, string>>): string =>
  `/handling/${act}?${new URLSearchParams({ ...more, til: back })}`;

export const partySteps = {
  svar: 'answer-party',
  loefte: 'pledge-jobs',
  traek: 'withdraw-pledge',
  note: 'write-partnership-note',
  laering: 'tell-partnership-lesson',
} as const;
export type PartyStep = keyof typeof partySteps;

export const staffSteps = {
  note: 'write-partnership-note',
  laering: 'tell-partnership-lesson',
  videre: 'move-partnership',
} as const;
export type StaffStep = keyof typeof staffSteps;
