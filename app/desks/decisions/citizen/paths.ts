/** Where the citizen's pages of decisions are. */
export const ownDecisions = {
  all: '/min-side/afgoerelser',
  one: (id: string) => `/min-side/afgoerelser/${id}`,
  wait: (id: string) => `/min-side/afgoerelser/${id}/vent`,
  complain: (id: string) => `/min-side/afgoerelser/${id}/klag`,
  stands: (id: string) => `/min-side/afgoerelser/${id}/klage-staar-ved`,
  drop: (id: string) => `/min-side/afgoerelser/${id}/klage-tilbage`,
  hearing: (id: string) => `/min-side/hoering/${id}`,
  ask: (kind: string) => `/min-side/afgoerelser/bed-om/${kind}`,
} as const;
