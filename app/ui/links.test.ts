import { describe, expect, it } from 'vitest';
import { currentItem } from './layout/navigation.tsx';
import { siteLinks, withQuery } from './links.ts';

describe('withQuery', () => {
  it('keeps the rest of the query and its letters', () => {
    expect(withQuery('/overblik?venter=mig&q=%C3%A6ble', { sprog: 'en' })).toBe(
      '/overblik?venter=mig&q=%C3%A6ble&sprog=en',
    );
  });

  it('replaces and removes', () => {
    expect(withQuery('/a?sprog=da&side=2', { sprog: 'en', side: null })).toBe('/a?sprog=en');
    expect(withQuery('/a?side=2', { side: null })).toBe('/a');
  });

  it('never leaves the site, whatever the path says', () => {
    for (const path of ['//evil.example/x', '/.//evil.example', '/\\evil.example', 'https://evil.example/']) {
      expect(withQuery(path, { sprog: 'en' })).toMatch(/^\/(?!\/)/);
    }
  });
});

describe('siteLinks', () => {
  it('has the usual addresses, and nothing for what was not given', () => {
    expect(siteLinks(undefined)).toMatchObject({ accessibility: '/was', privacy: undefined, sourceCode: undefined });
    expect(siteLinks({ logOut: '/ud' }).logOut).toBe('/ud');
  });
});

describe('currentItem', () => {
  const items = [
    { href: '/', label: 'a' },
    { href: '/plan', label: 'b' },
    { href: '/plan/maal', label: 'c' },
  ];

  it('finds the longest address that the page stands under', () => {
    expect(currentItem(items, '/plan/maal/ret?x=1')?.label).toBe('c');
    expect(currentItem(items, '/plan?x=1')?.label).toBe('b');
    expect(currentItem(items, '/planen')).toBeUndefined();
  });

  it('takes the front page for itself only', () => {
    expect(currentItem(items, '/')?.label).toBe('a');
    expect(currentItem(items, '/andet')).toBeUndefined();
  });
});
