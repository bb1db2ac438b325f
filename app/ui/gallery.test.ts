import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../tests/setup/browser.ts';
import { narrow, useGallery, wide } from './gallery/harness.ts';
import { type GalleryPath, gallery } from './gallery.tsx';

const site = useGallery();
const addresses = Object.keys(gallery) as GalleryPath[];
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('every page of the gallery', () => {
  for (const viewport of [wide, narrow]) {
    it(`has no axe finding, no sideways scrolling and no complaint of the browser at ${viewport.width} px`, async () => {
      const { page, complaints, close } = await site.open('/citizen', { viewport });
      for (const address of addresses) {
        await page.goto(site.url(address));
        expect(await axeViolations(page), address).toEqual([]);
        expect(await page.evaluate(overflow), address).toBe(0);
        await page.goto(site.url(`${address}?sprog=en`));
        expect(await page.evaluate(overflow), `${address} in English`).toBe(0);
      }
      expect(complaints).toEqual([]);
      await close();
    });
  }

  it('has no axe finding in English', async () => {
    const { page, close } = await site.open('/citizen');
    for (const address of addresses) {
      await page.goto(site.url(`${address}?sprog=en`));
      expect(await axeViolations(page), address).toEqual([]);
    }
    await close();
  });

  it.each(addresses)('%s says what it is and who answers, in its language, with nothing inline', (address) => {
    for (const lang of ['da', 'en'] as const) {
      const html = String(gallery[address](lang));
      expect(html).toMatch(/^<!DOCTYPE html>/);
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html).toContain('href="/was"');
      expect(html).toContain(lang === 'da' ? 'sprog=en' : 'sprog=da');
      expect(html).not.toMatch(/ style=| on[a-z]+=|<style/);
      expect(html).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it.each(addresses)('%s gives each id once and points only at ids that are there', (address) => {
    const html = String(gallery[address]('da'));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const used = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)].flatMap(([, list]) =>
      list?.split(' '),
    );
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the stylesheet', () => {
  const css = () => {
    const manifest: Record<string, string> = JSON.parse(readFileSync(path.join(site.outDir, 'manifest.json'), 'utf8'));
    return readFileSync(path.join(site.outDir, manifest['fodfaeste.css'] ?? ''), 'utf8');
  };

  it('knows every class that a component uses', () => {
    const known = new Set([...css().matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name]) => name));
    const used = addresses.flatMap((address) => [...String(gallery[address]('da')).matchAll(/ class="([^"]+)"/g)]);
    const unknown = new Set(used.flatMap(([, list]) => (list ?? '').split(' ')).filter((name) => !known.has(name)));
    expect([...unknown]).toEqual([]);
  });

  it('with page and scripts weighs far less than 60 KB for a citizen', async () => {
    const { page, close } = await site.open('/public/not-found');
    const loaded: number[] = [];
    page.on('response', (response) => {
      const isFont = response.url().endsWith('.woff2');
      if (!isFont && response.url().includes('/static/'))
        loaded.push(Number(response.headers()['content-length'] ?? 0));
    });
    await page.goto(site.url('/citizen'), { waitUntil: 'networkidle' });
    const html = brotliCompressSync(await page.content()).length;
    const total = html + loaded.reduce((sum, bytes) => sum + bytes, 0);
    expect(loaded.length).toBeGreaterThan(2);
    expect(total).toBeGreaterThan(8_000);
    expect(total).toBeLessThan(30_000);
    await close();
  });
});
