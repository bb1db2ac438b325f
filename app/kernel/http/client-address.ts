import type { WebContext } from './context.ts';
import type { WebSettings } from './web.ts';

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/**
 * Where a request comes from. X-Forwarded-For counts only behind proxies of ours, and of it only what they wrote: everything left
 * of that is the sender's own claim.
 */
export function clientAddress(c: WebContext, settings: Pick<WebSettings, 'trustedProxies'>): string {
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const claimed = settings.trustedProxies > 0 ? hops.at(-settings.trustedProxies) : undefined;
  const { incoming } = (c.env ?? {}) as NodeBindings;
  return claimed || (incoming?.socket?.remoteAddress ?? 'unknown');
}
