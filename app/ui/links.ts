import type { SiteLinks } from './context.ts';

const defaults = {
  home: '/',
  logOut: '/log-af',
  loggedOut: '/logget-af',
  extendSession: '/session/forlaeng',
  accessibility: '/was',
} as const;

/** The addresses in use: those given, else the usual ones. */
export function siteLinks(given: SiteLinks | undefined) {
  return {
    home: given?.home ?? defaults.home,
    logOut: given?.logOut ?? defaults.logOut,
    loggedOut: given?.loggedOut ?? defaults.loggedOut,
    extendSession: given?.extendSession ?? defaults.extendSession,
    accessibility: given?.accessibility ?? defaults.accessibility,
    privacy: given?.privacy,
    sourceCode: given?.sourceCode,
  };
}

/** The same page with one query parameter changed; `null` removes it. */
export function withQuery(path: string, change: Readonly<Record<string, string | null>>): string {
  const url = new URL(path, 'http://page.invalid');
  for (const [name, value] of Object.entries(change)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  // Two slashes would name another site.
  return `${url.pathname.replace(/^\/+/, '/')}${url.search}`;
}
