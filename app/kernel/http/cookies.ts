import { getCookie, setCookie } from 'hono/cookie';
import type { WebContext } from './context.ts';
import type { WebSettings } from './web.ts';

type Address = Pick<WebSettings, 'publicUrl'>;

export const isHttps = ({ publicUrl }: Address): boolean => publicUrl.startsWith('https:');

/**
 * Over https the browser itself guarantees a `__Host-` cookie: only this host, only encrypted. A demo on plain http cannot have
 * that, so it uses the bare name; one installation never reads both.
 */
export function cookieName(address: Address, name: string): string {
  return isHttps(address) ? `__Host-${name}` : name;
}

export function readCookie(c: WebContext, address: Address, name: string): string | undefined {
  return getCookie(c, cookieName(address, name));
}

/** Only for the server to read, never sent by other sites' forms. Without `maxAge` it goes when the browser closes. */
export function writeCookie(c: WebContext, address: Address, name: string, value: string, maxAge?: number): void {
  setCookie(c, cookieName(address, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isHttps(address),
    ...(maxAge === undefined ? {} : { maxAge }),
  });
}

export function removeCookie(c: WebContext, address: Address, name: string): void {
  writeCookie(c, address, name, '', 0);
}
