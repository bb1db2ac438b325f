import type { Instant } from '@fodfaeste/law/dates';
import { createContext, useContext } from 'hono/jsx';
import type { Lang } from '../kernel/text/language.ts';
import { uiText } from './text/index.ts';

/** The authority that answers for the page: in the header, and as contact in the footer. */
export interface PageAuthority {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
}

export type Tone = 'info' | 'success' | 'warning' | 'error';

/** One message after an act, shown once. */
export interface FlashMessage {
  readonly kind: Tone;
  readonly text: string;
}

/** Addresses that header, footer and session dialog use. Those without a default are shown only when given. */
export interface SiteLinks {
  readonly home?: string | undefined;
  readonly logOut?: string | undefined;
  readonly loggedOut?: string | undefined;
  readonly extendSession?: string | undefined;
  readonly accessibility?: string | undefined;
  readonly privacy?: string | undefined;
  readonly sourceCode?: string | undefined;
}

/** What every page needs to know about the request. */
export interface PageContext {
  readonly lang: Lang;
  /** Path and query of the page shown. */
  readonly path: string;
  readonly csrfToken: string;
  readonly now: Instant;
  readonly actor?: { readonly name: string; readonly role: string } | undefined;
  readonly authority?: PageAuthority | undefined;
  readonly flash?: FlashMessage | undefined;
  /** Always visible at the top, for example that all people are made up. */
  readonly banner?: string | undefined;
  readonly sessionExpiresAt?: Instant | undefined;
  readonly links?: SiteLinks | undefined;
}

export const PageContextProvider = createContext<PageContext | null>(null);

/** The page that a component stands on. Throws outside of a page: a form without its token must not be sent. */
export function usePage(): PageContext {
  const page = useContext(PageContextProvider);
  if (!page) throw new Error('This component stands outside a page layout.');
  return page;
}

/** The words of the components in the page's language. */
export function useText() {
  return uiText(usePage().lang);
}
