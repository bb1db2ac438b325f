/** Where the pages of meetings are. */
export const citizenPaths = {
  all: '/min-side/moeder',
  book: '/min-side/moeder/ny',
  feed: '/min-side/moeder/kalender',
  /** Of the desk of decisions: what the citizen asks for. */
  askDecision: '/min-side/afgoerelser/bed-om',
  decisions: '/min-side/afgoerelser',
  move: (id: string) => `/min-side/moeder/${id}/flyt`,
  cancel: (id: string) => `/min-side/moeder/${id}/aflys`,
  note: (id: string) => `/min-side/moeder/${id}/note`,
  file: (id: string) => `/min-side/moeder/${id}.ics`,
} as const;

export const personMeetings = (caseId: string) => {
  const all = `/borger/${caseId}/samtaler`;
  return {
    all,
    book: `${all}/ny`,
    summon: `${all}/indkald`,
    hold: `/borger/${caseId}/hold-samtale`,
    holdOne: (id: string) => `/borger/${caseId}/hold-samtale?moede=${id}`,
    move: (id: string) => `${all}/${id}/flyt`,
    cancel: (id: string) => `${all}/${id}/aflys`,
    notMet: (id: string) => `${all}/${id}/ikke-moedt`,
    file: (id: string) => `${all}/${id}.ics`,
  } as const;
};

export const calendarPaths = {
  week: '/kalender',
  feed: '/kalender/abonner',
  groups: '/kalender/gruppemoeder',
  group: (id: string) => `/kalender/gruppemoeder/${id}`,
} as const;

/** Read by calendar programs, which cannot log in. */
export const feedAddress = (secret: string): string => `/kalender/feed/${secret}.ics`;

export const roomsPath = '/administration/lokaler';
