import { raw } from 'hono/html';
import type { PublicFrame } from './web.ts';

/** A page without a house around it, for tests and for the moment before the ui is there. */
export const plainFrame: PublicFrame = (c, { title, body }) => (
  <>
    {raw('<!DOCTYPE html>')}
    <html lang={c.get('lang') ?? 'da'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Fodfæste`}</title>
      </head>
      <body>
        <main id="main-content">{body}</main>
      </body>
    </html>
  </>
);
