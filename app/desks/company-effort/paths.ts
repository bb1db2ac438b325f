export const effortPaths = {
  front: '/virksomhedsindsats',
  plan: '/virksomhedsindsats/foreslaa',
  doors: '/virksomhedsindsats/doere',
} as const;

export const planPath = (id: string): string => `/virksomhedsindsats/forslag/${id}`;
