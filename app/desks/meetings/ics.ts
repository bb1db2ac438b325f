import type { WebContext } from '../../kernel/http/context.ts';

/** A calendar file to save or open. Never kept by anybody on the way: it tells when somebody is where. */
export function sendIcs(c: WebContext, text: string, fileName: string): Response {
  c.header('Content-Type', 'text/calendar; charset=utf-8');
  c.header('Content-Disposition', `attachment; filename="${fileName}"`);
  c.header('Cache-Control', 'private, no-store');
  return c.body(text);
}
