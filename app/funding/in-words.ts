import type { SchemeAnswer, WhoPaysAnswer } from '@fodfaeste/law/who-pays';
import type { Lang } from '../kernel/text/language.ts';
import { nearestScheme } from './best-scheme.ts';
import { fundingText } from './text.ts';

/** Who is spoken to: the citizen, or somebody about the citizen. */
export type Voice = 'you' | 'they';

/** Paid by somebody else than the municipality, or by the person: nothing that the municipality may grant. */
const ownWays = new Set<SchemeAnswer['id']>(['T20', 'T20b']);

/** One sentence, for hits and lists: the best scheme, or the one that comes nearest. */
export function whoPaysInWords(answer: WhoPaysAnswer, lang: Lang, voice: Voice = 'you'): string {
  const t = fundingText(lang);
  const scheme = nearestScheme(answer);
  if (scheme === null) return t('none');
  const ordning = asPart(scheme.name[lang]);
  switch (scheme.standing) {
    case 'yes':
      if (ownWays.has(scheme.id)) return t(`own.${voice}`, { ordning });
      return t(`${scheme.strength}.${voice}`, { ordning });
    case 'missing':
      return t(`missing.${voice}`, { ordning });
    default:
      return t(`ask.${voice}`, { ordning });
  }
}

/** A name inside a sentence; abbreviations keep their capitals. */
const asPart = (name: string) => (/^\p{Lu}{2}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1));
