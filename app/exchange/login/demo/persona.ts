import type { Cpr } from '../../../kernel/crypto/cpr.ts';
import type { Bilingual } from '../../../kernel/text/bilingual.ts';
import { nemLogInClaims } from '../login-config.ts';

/** Somebody a visitor of the demo can be. */
export interface Persona {
  /** Lasting, and no CPR number: the person id of a citizen, the `login_subject` of everybody else. */
  readonly subject: string;
  readonly group: 'citizen' | 'staff' | 'organisation';
  readonly name: string;
  readonly role: Bilingual;
  /** One sentence: the situation they are in. */
  readonly sentence: Bilingual;
  readonly claims: DemoClaims;
}

/** What the demo provider says of somebody, named as NemLog-in does. */
export type DemoClaims = Readonly<Record<string, string>>;

/** The synthetic people of this installation. */
export interface DemoPeople {
  readonly personas: () => Promise<readonly Persona[]>;
  /** Citizens with this in their name, for testers. */
  readonly search: (name: string) => Promise<readonly Persona[]>;
  readonly bySubject: (subject: string) => Promise<Persona | null>;
}

type Loa = 'Low' | 'Substantial' | 'High';

/** A private MitID. Shows the CPR number: it is for the provider's answer alone. */
export const citizenClaims = (cpr: Cpr, name: string, loa: Loa = 'Substantial'): DemoClaims => ({
  [nemLogInClaims.cpr]: cpr.plain(),
  [nemLogInClaims.loa]: loa,
  'https://data.gov.dk/model/core/eid/fullName': name,
});

/** A professional identity (MitID Erhverv, or the municipality's own login). */
export const professionalClaims = (
  subject: string,
  name: string,
  cvr: string,
  loa: Loa = 'Substantial',
): DemoClaims => ({
  [nemLogInClaims.professionalId]: subject,
  [nemLogInClaims.loa]: loa,
  'https://data.gov.dk/model/core/eid/fullName': name,
  'https://data.gov.dk/model/core/eid/professional/cvr': cvr,
});
