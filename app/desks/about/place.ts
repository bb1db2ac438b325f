import type { WebContext } from '../../kernel/http/context.ts';
import type { PageAuthority } from '../../ui/context.ts';
import { authorityContact } from '../frame/authority-contact.ts';

export interface AboutOptions {
  /** Who answers for the pages to people who are not logged in. */
  readonly authorityId: number;
}

/** The authority a public page speaks for: the reader's own, else the one that runs the installation. */
export function answeringAuthority(c: WebContext, { authorityId }: AboutOptions): Promise<PageAuthority> {
  return authorityContact(c.get('kernel'), c.get('actor')?.authorityId ?? authorityId);
}
