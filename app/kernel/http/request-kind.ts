import type { WebContext } from './context.ts';

/** True for programs and scripts that expect JSON back, not a page. */
export function wantsJson(c: WebContext): boolean {
  const accept = c.req.header('accept') ?? '';
  if (accept.includes('text/html')) return false;
  return accept.includes('application/json') || contentType(c) === 'application/json';
}

/** True when the body is a form as browsers send it. */
export function isForm(c: WebContext): boolean {
  const type = contentType(c);
  return type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data';
}

function contentType(c: WebContext): string {
  return (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
