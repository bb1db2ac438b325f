import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturnPath } from './safe-return-path.ts';

const own = 'https://fodfaeste.example';

/** Where a browser would end, told to go there from one of our pages. */
const landing = (path: string): URL => new URL(path, own);

describe('safeReturnPath', () => {
  it.each(['/', '/overblik?vis=mine&side=2', '/sag/0b54b4ab', '/s%C3%B8g?q=%C3%A6'])('keeps %s', (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  it('drops the fragment, which no server sees', () => {
    expect(safeReturnPath('/sag#top')).toBe('/sag');
  });

  it.each([
    '',
    'overblik',
    'https://evil.example',
    'javascript:alert(1)',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/%2f/evil.example',
    '/%2Fevil.example',
    '/%5cevil.example',
    '/\u0000',
    '/\u2028/evil.example',
    '/log-ind?til=/',
    '/log-ind/start',
    '/log-af',
    '/logget-af',
    '/demo-login/auth',
    `/${'x'.repeat(2000)}`,
    undefined,
    null,
    7,
    ['/a'],
  ])('refuses %j', (path) => {
    expect(safeReturnPath(path, '/fallback')).toBe('/fallback');
  });

  it('does not mistake pages of ours for the login', () => {
    expect(safeReturnPath('/log-ind-hjaelp')).toBe('/log-ind-hjaelp');
  });

  it('never leaves this site, whatever is asked', () => {
    const nasty = fc.constantFrom(
      '/',
      '\\',
      '//',
      '.',
      '..',
      '%2f',
      '%5c',
      '%09',
      '\t',
      '\n',
      '\r',
      '\0',
      '@',
      ':',
      '?',
      '#',
      ';',
      'evil.example',
      'https:',
      'javascript:',
      ' ',
      '\u00a0',
      '/sag',
    );
    const asked = fc.oneof(
      fc.array(nasty, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.array(nasty, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
      fc.webUrl(),
      fc.string(),
    );
    fc.assert(
      fc.property(asked, (path) => {
        const given = safeReturnPath(path);
        expect(landing(given).origin).toBe(own);
        expect(landing(decodeURIComponentSafely(given)).origin).toBe(own);
        expect(given).toMatch(/^\/(?![/\\])[^\\\p{Cc}]*$/u);
        expect(safeReturnPath(given)).toBe(given);
      }),
      { numRuns: 2000 },
    );
  });
});

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
