import { ageOn } from '@fodfaeste/law/dates';
import type { ActRegistry } from '../../../kernel/act/registry.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { interpreterLanguages } from '../../../people/index.ts';
import { codeLabel } from '../../fact-labels.ts';
import type { CaseRow } from '../queries/rows.ts';
import { overviewText } from '../text.ts';
import type { Viewer } from '../viewer.ts';
import { ago } from './ago.ts';
import { hasLastWords } from './last-acts.ts';

export interface Reader {
  readonly lang: Lang;
  readonly viewer: Viewer;
  readonly acts: ActRegistry;
}

export const ageOf = ({ birthDate }: CaseRow, { viewer }: Reader): number => ageOn(birthDate, viewer.today);

/** "kontanthjælp, jobparat", "dagpenge, dimittend". */
export function benefitWords(row: CaseRow, { lang }: Reader): string | null {
  const words = [
    ...(row.benefit ? [codeLabel('ydelse', row.benefit, lang)] : []),
    ...(row.readiness ? [codeLabel('parathed', row.readiness, lang)] : []),
    ...(row.dimittend ? [overviewText(lang)('dimittend')] : []),
  ];
  return words.length > 0 ? words.join(', ') : null;
}

export function contactWords({ contactStaffId, contactName }: CaseRow, { lang, viewer }: Reader): string | null {
  return contactStaffId === viewer.actorId ? overviewText(lang)('me') : contactName;
}

export function reasonWords(row: CaseRow, { lang, viewer }: Reader): string | null {
  const t = overviewText(lang);
  const siden = row.contactSince ? ago(lang, row.contactSince, viewer.today) : '';
  switch (row.reason) {
    case 'no-contact-person':
      return t('why.no-contact-person');
    case 'new-with-me':
      return t('why.new-with-me', { siden });
    case 'many-changes':
      return t('why.many-changes', { antal: row.contactChanges });
    case null:
      return null;
  }
}

/** What happened last: in a few words of its own, else by the title of the act. A case that nothing was done to has begun. */
export function lastWords({ lastAct }: CaseRow, { lang, acts }: Reader): string | null {
  const act = lastAct ?? 'register-citizen';
  if (hasLastWords(act)) return overviewText(lang)(`last.${act}`);
  const title = acts.get(act)?.title;
  return title ? inLang(title, lang) : null;
}

const languages: Readonly<Record<string, { readonly da: string; readonly en: string }>> = interpreterLanguages;

export function interpreterWords({ interpreterLanguage }: CaseRow, lang: Lang): string | null {
  if (interpreterLanguage === null) return null;
  const name = languages[interpreterLanguage]?.[lang] ?? interpreterLanguage;
  return lang === 'da' ? name.toLowerCase() : name;
}
