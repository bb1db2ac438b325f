import { describe, expect, it } from 'vitest';
import { templateKeys } from '../templates/keys.ts';
import { shipped } from '../templates/shipped.ts';
import { languageOf } from './language-of.ts';

describe('the language of a kept letter', () => {
  it.each(templateKeys)('%s', (key) => {
    for (const lang of ['da', 'en'] as const) {
      const { subject, body } = shipped[lang][key];
      expect(languageOf(`${subject}\n${body.replace(/\{[^{}]*\}/g, '')}`)).toBe(lang);
    }
  });
  it('is Danish where nothing tells', () => {
    expect(languageOf('OK')).toBe('da');
  });
});
