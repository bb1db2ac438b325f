/** Who speaks for the employees, in the order of BEK-LAB § 64, stk. 1 and 4: the same order holds for § 65, stk. 6-7. */
export const representativeKinds = ['tr_pnr', 'tr_cvr', 'faelles_tr_cvr', 'medarbejder_pnr'] as const;
export type RepresentativeKind = (typeof representativeKinds)[number];

export interface Representative {
  readonly id: string;
  /** Null: for the whole company. */
  readonly siteId: string | null;
  readonly kind: RepresentativeKind;
  readonly name: string;
  readonly unionName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Away for more than three working days. */
  readonly absent: boolean;
  readonly active: boolean;
}

/** These speak for one P-number; the others for everything under the CVR number. */
const ofOneSite: ReadonlySet<RepresentativeKind> = new Set(['tr_pnr', 'medarbejder_pnr']);

/** Whether they may speak for the site at all. */
export const speaksFor = ({ kind, siteId }: Pick<Representative, 'kind' | 'siteId'>, site: string): boolean =>
  ofOneSite.has(kind) ? siteId === site : true;

/**
 * The next in line of those who can be asked. Whoever is away is passed over (BEK-LAB § 64, stk. 5). Give those who speak for the site
 * ({@link speaksFor}).
 */
export function nextInLine(representatives: readonly Representative[]): Representative | null {
  const present = representatives.filter(({ active, absent }) => active && !absent);
  const place = ({ kind }: Representative) => representativeKinds.indexOf(kind);
  return [...present].sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'da'))[0] ?? null;
}
