import { companyById, contactsOf } from '../../companies/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { authoritySettings, staffMember } from '../../people/index.ts';
import type { House, Recipient } from '../messages.ts';
import type { Placement } from '../placement.ts';

/** Whom a company calls: its own contact at the municipality, or whoever writes, or the main number. */
export async function houseFor(tx: Tx, home: number, organisationId: string, actorId: string): Promise<House> {
  const authority = await tx.selectFrom('authority').select('name').where('id', '=', home).executeTakeFirst();
  const company = await companyById(tx, home, organisationId);
  const own = company?.contactStaff ?? (await staffMember(tx, home, actorId));
  const name = authority?.name ?? '';
  if (own) return { authority: name, staffName: own.name, phone: own.phone || null };
  const { contact } = await authoritySettings(tx, home);
  return { authority: name, staffName: name, phone: contact.phone ?? null };
}

type ContactOf = Pick<Placement, 'organisationId' | 'contactName' | 'contactEmail' | 'contactPhone'>;

/** The contact person of a placement. Where nothing is written of them, the company's own mail and telephone. */
export async function companyRecipient(tx: Tx, home: number, placement: ContactOf): Promise<Recipient> {
  const known = (await contactsOf(tx, home, placement.organisationId)).find(
    ({ active, name, email }) =>
      active && (name === placement.contactName || (email !== null && email === placement.contactEmail)),
  );
  const written = placement.contactEmail !== null || placement.contactPhone !== null || known !== undefined;
  const company = written ? null : await companyById(tx, home, placement.organisationId);
  return {
    party: 'company',
    name: placement.contactName,
    email: placement.contactEmail ?? known?.email ?? company?.email ?? null,
    phone: placement.contactPhone ?? known?.phone ?? company?.phone ?? null,
    prefersSms: known?.prefers === 'sms',
  };
}
