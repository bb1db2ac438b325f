import { type Instant, instant } from '@fodfaeste/law/dates';
import type { Lang } from '../../kernel/text/language.ts';
import type { PageContext } from '../context.ts';

/** Made-up people and words for the gallery; each said in both languages. */
export type Say = (da: string, en: string) => string;

export const sayIn =
  (lang: Lang): Say =>
  (da, en) =>
    lang === 'da' ? da : en;

export const now: Instant = instant('2026-11-23T09:42:00Z');

export function sampleContext(lang: Lang, path: string, over: Partial<PageContext> = {}): PageContext {
  const say = sayIn(lang);
  return {
    lang,
    path,
    now,
    csrfToken: 'sample-token',
    banner: say('Demo: alle personer er opdigtede', 'Demo: all people are made up'),
    authority: {
      name: 'Hjørring Kommune',
      phone: '72 33 33 33',
      email: 'job@eksempel.dk',
      address: 'Springvandspladsen 5, 9800 Hjørring',
    },
    links: { privacy: '/privatliv', sourceCode: 'https://example.org/fodfaeste' },
    ...over,
  };
}

export const citizen = (say: Say) => ({ name: 'Amina Yıldız Sørensen', role: say('borger', 'citizen') });
export const caseworker = (say: Say) => ({ name: 'Mette Kjærgaard', role: say('sagsbehandler', 'caseworker') });
