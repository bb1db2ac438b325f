import { inScope } from '../../kernel/database/scope.ts';
import { authorityTitle } from '../../kernel/identity/authority-title.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { PageAuthority } from '../../ui/context.ts';

const kept = new WeakMap<Kernel, Map<number, { readonly until: number; readonly value: PageAuthority }>>();
const keepForMs = 30_000;
const nobody = '00000000-0000-0000-0000-000000000000';

/** Name, phone and address of the authority, for header and footer. Kept half a minute: every page shows it. */
export async function authorityContact(kernel: Kernel, authorityId: number): Promise<PageAuthority> {
  const now = Date.parse(kernel.clock.now());
  const cache = kept.get(kernel) ?? new Map();
  kept.set(kernel, cache);
  const held = cache.get(authorityId);
  if (held && held.until > now) return held.value;
  const value = await inScope(
    kernel.database,
    { authorityId, actorId: nobody, caseScope: 'none' },
    async (tx): Promise<PageAuthority> => {
      const row = await tx
        .selectFrom('authority')
        .leftJoin('setting', (join) =>
          join.onRef('setting.authority_id', '=', 'authority.id').on('setting.key', '=', 'contact'),
        )
        .select(['authority.name', 'authority.kind', 'setting.value'])
        .where('authority.id', '=', authorityId)
        .executeTakeFirstOrThrow();
      const contact = (row.value ?? {}) as { phone?: string; email?: string; address?: string };
      return {
        name: authorityTitle(row),
        phone: contact.phone,
        email: contact.email,
        address: contact.address,
      };
    },
  );
  cache.set(authorityId, { until: now + keepForMs, value });
  return value;
}

/** After a change, so that whoever made it sees it at once; other processes see it when what they keep is half a minute old. */
export function forgetAuthorityContact(kernel: Kernel, authorityId: number): void {
  kept.get(kernel)?.delete(authorityId);
}
