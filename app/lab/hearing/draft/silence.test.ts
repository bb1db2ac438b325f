import { expect, it } from 'vitest';
import { alikeTogether } from './silence.ts';

it('says once what is true of several groups', () => {
  const of = (name: string) => `Vi ved ikke, hvad samtaler betyder for ${name}. Det er ikke ingenting.`;
  const sentences = [of('uddannelsesparate'), 'Noget andet.', of('åbenlyst uddannelsesparate'), of('aktivitetsparate')];
  expect(alikeTogether(sentences, 'da')).toEqual([
    of('uddannelsesparate, åbenlyst uddannelsesparate og aktivitetsparate'),
    'Noget andet.',
  ]);
});
