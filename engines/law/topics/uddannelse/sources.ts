import { source } from '../../rules/cite.ts';

/** A fund on the 110 per cent lift of 2023; the amending act was not read. */
export const fund110 = source(
  'Det Faglige Hus',
  'Uddannelsesløft med forhøjet dagpengesats på 110 % gøres permanent',
  'nyhed, december 2023',
  'https://www.detfagligehus.dk/nyheder/uddannelsesloeft-med-forhoejet-dagpengesats-paa-110-goeres-permanent/',
);
