import { describe, expect, it } from 'vitest';
import { trimCss } from './trim-css.mjs';

const trim = (css: string, ...used: string[]) => trimCss(css, new Set(used)).replace(/\s+/g, ' ').trim();

describe('trimCss', () => {
  it('keeps element rules and rules whose classes are all in use', () => {
    expect(trim('a{b:c}.x{d:e}.x .y{f:g}', 'x')).toBe('a{b:c} .x{d:e}');
  });

  it('keeps only the used selectors of a list', () => {
    expect(trim('.x,.y,.x.y{a:b}', 'x')).toBe('.x{a:b}');
  });

  it('does not ask for classes that an element must not have', () => {
    expect(trim('ul:not(.y):not(.z, .w) > li{a:b}')).toBe('ul:not(.y):not(.z, .w) > li{a:b}');
  });

  it('goes into media queries and drops those left empty', () => {
    expect(trim('@media print{.x{a:b}.y{c:d}}@media screen{.y{e:f}}', 'x')).toBe('@media print{.x{a:b} }');
  });

  it('leaves fonts to us and keyframes alone', () => {
    expect(trim('@font-face{font-family:A}@keyframes k{from{a:b}to{a:c}}')).toBe('@keyframes k{from{a:b}to{a:c}}');
  });

  it('refuses a stylesheet that it does not understand', () => {
    expect(() => trim('.x{a:b')).toThrow('ends inside a rule');
  });
});
