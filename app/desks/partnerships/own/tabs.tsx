import type { Actor } from '../../../kernel/identity/actor.ts';
import { CompanyTabs, PartnerTabs, SchoolTabs } from '../../companies/company-frame.tsx';

export type OwnKind = 'company' | 'school' | 'union' | 'region';

/** Which pages an organisation has, by its kind. */
export function OwnTabs({ kind }: { readonly kind: OwnKind }) {
  if (kind === 'company') return <CompanyTabs section="training" />;
  if (kind === 'school') return <SchoolTabs section="training" />;
  return <PartnerTabs kind={kind} section="training" />;
}

/** Null for those who have no part in partnerships. */
export function kindFrom(actor: Actor, stored: string | undefined): OwnKind | null {
  if (actor.kind !== 'organisation') return null;
  return stored === 'company' || stored === 'school' || stored === 'union' || stored === 'region' ? stored : null;
}
