import { plainDate } from '@fodfaeste/law/dates';
import type { FigureDelivery } from '../figures.ts';
import { places } from '../places.ts';

const months = Array.from(
  { length: 48 },
  (_, at) => `${2022 + Math.floor(at / 12)}M${String((at % 12) + 1).padStart(2, '0')}`,
);

/** Made-up figures of every municipality, with seasons; the country counts a little more than its parts. */
export function testDelivery(more = 0): FigureDelivery {
  const one = (size: number, seed: number) =>
    months.map(
      (_, at) => Math.round(size * (1 + 0.2 * Math.cos((at * Math.PI) / 6) + 0.02 * Math.sin(at * seed))) + more,
    );
  const municipalities = places().map(({ code }, at) => ({ area: code, figures: one(300 + 40 * at, 1 + at) }));
  const whole = months.map((_, at) => municipalities.reduce((sum, { figures }) => sum + (figures[at] ?? 0), 50));
  return {
    source: {
      id: 'jobindsats:y25i01',
      title: 'Ledige, fuldtidspersoner',
      publisher: 'Jobindsats.dk / STAR',
      terms: 'fri brug med kildeangivelse',
      url: null,
      drawnOn: plainDate('2026-08-22'),
    },
    series: [...municipalities, { area: 'DK', figures: whole }].map(({ area, figures }) => ({
      series: 'unemployment.total',
      area,
      part: '',
      unit: 'full-time',
      periods: months,
      figures,
      breaks: [],
    })),
  };
}
