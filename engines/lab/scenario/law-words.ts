import type { Law } from '@fodfaeste/law';
import type { Words } from '../effects/index.ts';

/** What the versions do that the shipped scenarios name; the titles of the law engine say it as headings. */
const better: Readonly<Record<string, Words>> = {
  'lab-2020': { da: 'Loven er som i 2020', en: 'The law is as in 2020' },
  'ung-2022': {
    da: 'Loven er som i 2022, og ØVO tæller som tilbud',
    en: 'The law is as in 2022, and ØVO counts as an offer',
  },
  'lab-2023': {
    da: 'ØVO tæller ikke som tilbud, og borgeren vælger samtaleform',
    en: 'ØVO does not count as an offer, and the citizen chooses the form of talks',
  },
  'uddannelse110-2023': { da: 'Loven er som i juli 2023', en: 'The law is as in July 2023' },
  'lab-2024': { da: 'Loven er som i 2024', en: 'The law is as in 2024' },
  'reform-1a': { da: 'Loven er som i februar 2026', en: 'The law is as in February 2026' },
  'reform-1b': {
    da: 'Mindst 75 procent skal have samtaler og et tilbud i de første seks måneder',
    en: 'At least 75 per cent must have talks and an offer in the first six months',
  },
};

/** Every version of the law that a scenario can name, and `today`, each as the beginning of a sentence. */
export const lawWords = ({ packs, overlays }: Pick<Law, 'packs' | 'overlays'>): ReadonlyMap<string, Words> =>
  new Map([
    ['today', { da: 'Loven er som i dag', en: 'The law is as today' }],
    ...[...packs, ...overlays].map(
      ({ id, title }) => [id, better[id] ?? { da: `Loven er “${title.da}”`, en: `The law is “${title.en}”` }] as const,
    ),
  ]);
