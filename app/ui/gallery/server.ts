import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { setAssetManifest } from '../assets.ts';
import { buildAssets } from '../build/assets.mjs';
import type { FormValues } from '../form/form-context.ts';
import { type GalleryPath, gallery, sentForm } from '../gallery.tsx';

export interface GalleryServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the gallery as the product serves its pages: built assets, the same content security policy, real posts. */
export async function serveGallery(options: {
  readonly outDir: string;
  readonly port?: number;
}): Promise<GalleryServer> {
  setAssetManifest(await buildAssets({ outDir: options.outDir }));
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
      },
    }),
  );
  app.use(
    '/static/*',
    serveStatic({
      root: options.outDir,
      precompressed: true,
      rewriteRequestPath: (path) => path.slice('/static'.length),
    }),
  );
  for (const path of Object.keys(gallery) as GalleryPath[]) {
    app.get(path, (c) => c.html(gallery[path](c.req.query('sprog') === 'en' ? 'en' : 'da')));
  }
  app.post('/echo', async (c) => {
    const values: FormValues = Object.fromEntries(
      Object.entries(await c.req.parseBody({ all: true })).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(String) : String(value),
      ]),
    );
    return c.html(sentForm('da', values), 422);
  });
  app.post('/session/forlaeng', (c) => c.json({ secondsLeft: 1800 }));
  app.get('/logget-af', (c) => c.html(gallery['/public/login']('da')));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: options.port ?? 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () => new Promise((done, fail) => server.close((error) => (error ? fail(error) : done()))),
      }),
    );
  });
}
