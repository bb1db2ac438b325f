import { source } from '../../rules/cite.ts';

/** Secondary sources: what the amended paragraphs say, where their text could not be read. */

export const starArbejdspligt = source(
  'STAR',
  'Styrelsen for Arbejdsmarked og Rekruttering: spørgsmål og svar om arbejdspligt',
  'star.dk, set 2026',
  'https://star.dk/implementering/nyt-kontanthjaelpsystem-inklusiv-ny-arbejdspligt/om-ny-arbejdspligt',
);
export const bill12of2024 = source(
  'L 12',
  'lovforslag om arbejdspligt, som fremsat',
  'L 12, 2024-25',
  'https://ft.dk/samling/20241/lovforslag/l12/20241_l12_som_fremsat.htm',
);
export const virkLoentilskud = source(
  'VIRK',
  'virk.dk: ansættelse med løntilskud',
  'virk.dk, set 2026',
  'https://indberet.virk.dk/myndigheder/stat/STAR/Loentilskud',
);
