import { expect, it } from 'vitest';
import { authorityTitle } from './authority-title.ts';

it.each([
  ['municipality', 'Hjørring', 'Hjørring Kommune'],
  ['municipality', 'København', 'Københavns Kommune'],
  ['municipality', 'Bornholm', 'Bornholms Regionskommune'],
  ['municipality', 'Nordfyns', 'Nordfyns Kommune'],
  ['akasse', 'Prøve A-kasse', 'Prøve A-kasse'],
] as const)('a %s named %s is called %s', (kind, name, title) => {
  expect(authorityTitle({ kind, name })).toBe(title);
});
