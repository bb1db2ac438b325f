import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../tests/setup/browser.ts';
import { type GalleryServer, serveGallery } from './server.ts';

export const wide = { width: 1280, height: 800 };
export const narrow = { width: 320, height: 640 };

/** A gallery server and a browser for one test file. */
export function useGallery() {
  const outDir = mkdtempSync(path.join(tmpdir(), 'gallery-'));
  let server: GalleryServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveGallery({ outDir });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(outDir, { recursive: true, force: true });
  });

  return {
    outDir,
    url: (address: string) => `${server.url}${address}`,
    /** A fresh window. Every message of the browser's console lands in `complaints`: refused styles, missing files, errors. */
    async open(address: string, options: BrowserContextOptions = {}) {
      const context = await browser.newContext({ viewport: wide, ...options });
      const page = await context.newPage();
      const complaints = listen(page);
      await page.goto(`${server.url}${address}`);
      return { page, complaints, close: () => context.close() };
    },
  };
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() === 404) complaints.push(`404 ${response.url()}`);
  });
  return complaints;
}
