import { ageOn, type PlainDate } from '@fodfaeste/law/dates';
import type { ActRegistry } from '../../../kernel/act/registry.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { ruleName } from '../../../law/index.ts';
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
    case 'law-overdue':
      return t('why.law-overdue', {
        hvad: ruleWords(row.lawOverdueRule, viewer, lang),
        dato: dayWords(row.lawOverdueSince, lang),
      });
    case 'law-due-soon':
      return t('why.law-due-soon', { hvad: ruleWords(row.lawDueRule, viewer, lang), dato: dayWords(row.lawDue, lang) });
    case 'new-with-me':
      return t('why.new-with-me', { siden });
    case 'many-changes':
      return t('why.many-changes', { antal: row.contactChanges });
    case null:
      return null;
  }
}

const dayWords = (day: PlainDate | null, lang: Lang): string => (day === null ? '' : formatDate(lang, day));
const ruleWords = (id: string | null, { today }: Viewer, lang: Lang): string =>
  id === null ? '' : inLang(ruleName(id, today), lang);

/** The day that the law sets next, and what for. */
export function dueWords(row: CaseRow, { lang, viewer }: Reader): string | null {
  const [rule, day] = row.lawOverdueRule ? [row.lawOverdueRule, row.lawOverdueSince] : [row.lawDueRule, row.lawDue];
  return rule === null || day === null ? null : `${ruleWords(rule, viewer, lang)}: ${dayWords(day, lang)}`;
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
