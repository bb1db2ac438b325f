import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { asset } from '../assets.ts';
import { type PageContext, PageContextProvider } from '../context.ts';

export interface DocumentProps {
  readonly context: PageContext;
  readonly title: string;
  readonly bodyClass: string;
  readonly scripts?: readonly string[];
  readonly children?: Child;
}

/** The whole HTML document. Scripts only enhance: everything on the page works without them. */
export function Document({ context, title, bodyClass, scripts = [], children }: DocumentProps) {
  return (
    <PageContextProvider value={context}>
      {raw('<!DOCTYPE html>')}
      <html lang={context.lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light" />
          <meta name="format-detection" content="telephone=no" />
          <title>{`${title} · Fodfæste`}</title>
          <link
            rel="preload"
            href={asset('IBMPlexSans-Regular-Latin1.woff2')}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
          <link rel="stylesheet" href={asset('fodfaeste.css')} />
          <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
          {scripts.map((name) => (
            <script src={asset(name)} defer />
          ))}
        </head>
        <body class={bodyClass}>{children}</body>
      </html>
    </PageContextProvider>
  );
}
