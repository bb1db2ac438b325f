import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../tests/setup/browser.ts';
import type { WebEnv } from '../../kernel/http/context.ts';
import { setAssetManifest } from '../../ui/assets.ts';
import { buildAssets } from '../../ui/build/assets.mjs';

export const wide = { width: 1280, height: 900 };
export const narrow = { width: 360, height: 740 };

/** A browser before a site with the product's own styles and scripts, for one test file. */
export function useSite(site: () => Hono<WebEnv>) {
  const outDir = mkdtempSync(path.join(tmpdir(), 'admin-site-'));
  let browser: Browser | undefined;
  let server: ReturnType<typeof serve> | undefined;
  let url = '';

  beforeAll(async () => {
    setAssetManifest(await buildAssets({ outDir }));
    const app = new Hono<WebEnv>();
    const rewriteRequestPath = (where: string) => where.slice('/static'.length);
    app.use('/static/*', serveStatic({ root: path.relative(process.cwd(), outDir), rewriteRequestPath }));
    app.all('*', (c) => site().fetch(c.req.raw));
    url = await new Promise<string>((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
        resolve(`http://127.0.0.1:${port}`),
      );
    });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(outDir, { recursive: true, force: true });
  });

  return {
    async open(address: string, options: BrowserContextOptions = {}) {
      if (!browser) throw new Error('the browser is open only while tests run');
      const context = await browser.newContext({ viewport: wide, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${url}${address}`);
      return { page, complaints, close: () => context.close() };
    },
  };
}
