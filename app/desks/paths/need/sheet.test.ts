import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { say } from '../../../kernel/text/bilingual.ts';
import type { TrainingNeed } from '../../../paths/index.ts';
import { needsSheet } from './sheet.ts';

const need: TrainingNeed = {
  isco: '8331',
  title: say('Buschauffører', 'Bus drivers'),
  signs: [{ kind: 'orders', orders: 1, seats: 2, on: plainDate('2026-11-24') }],
  sureness: 'one',
  nearest: null,
  wishes: null,
  answers: [
    { isco: '8331', organisationName: 'AMU', answer: 'planning', words: 'I marts.', at: '2026-11-20T09:00:00Z' },
  ],
};

describe('needsSheet', () => {
  it('holds what the page shows, and what is withheld stays so', () => {
    expect(needsSheet([need], 'da').rows).toEqual([
      [
        '8331',
        'Buschauffører',
        'Ét åbent job hos virksomheder her, 2 pladser',
        'Virksomhedernes bestillinger, 24. november 2026',
        'Svagt: kun ét tegn',
        'Intet hold i kataloget',
        'For få til at vise det',
        'AMU planlægger et hold: I marts.',
      ],
    ]);
  });
});
