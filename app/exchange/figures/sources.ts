import { plainDate } from '@fodfaeste/law/dates';
import type { FigureBreak, FigureSource } from '../../outlook/index.ts';

const jobindsatsTerms = 'Jobindsats.dk / STAR: fri brug med kildeangivelse';
const statbankTerms = 'Danmarks Statistik: fri brug med kildeangivelse';

/** What ships is drawn on this day, unless its file says otherwise. */
const shippedOn = plainDate('2026-08-22');

export const jobindsats = (table: string, title: string, drawnOn = shippedOn): FigureSource => ({
  id: `jobindsats:${table}`,
  title,
  publisher: 'Jobindsats.dk / STAR',
  terms: jobindsatsTerms,
  url: 'https://jobindsats.dk',
  drawnOn,
});

export const statbank = (table: string, title: string, drawnOn = shippedOn): FigureSource => ({
  id: `dst:${table}`,
  title,
  publisher: 'Danmarks Statistik',
  terms: statbankTerms,
  url: `https://www.statistikbanken.dk/${table}`,
  drawnOn,
});

export const tableTitles: Readonly<Record<string, string>> = {
  y25i01: 'Ledige, fuldtidspersoner',
  y25i09: 'Langtidsledige',
  y60a02: 'Personer på kontanthjælp',
  y60c07: 'Aktivering af kontanthjælpsmodtagere',
  y60j01: 'Kontanthjælpsmodtagere med ordinære timer',
  y60c02: 'Tilbud efter slags',
};

/** The cash benefit reform: from July 2025 one benefit takes the place of four. */
const cashReform: FigureBreak = {
  period: '2025M07',
  why: 'Kontanthjælpsreformen: én ydelse i stedet for fire. Tal før og efter kan ikke sammenlignes.',
};

export const breaksOf = (table: string): readonly FigureBreak[] => (table.startsWith('y60') ? [cashReform] : []);
