import { type Group, groups, groupWords, type Words } from '@fodfaeste/lab';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { type LabReport, labShelf } from '../../lab/index.ts';
import { labDeskText } from './text.ts';

/** A group as it stands alone: with a capital letter. */
export function groupName(lang: Lang, group: Group): string {
  const words = inLang(groupWords[group], lang);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An effect's name: what its words say before they go into details. */
export const effectName = (lang: Lang, words: Words): string => inLang(words, lang).split(/[.:;]/)[0] ?? '';

/** Where a run is: a name, how many, or the country. */
export function whereName(lang: Lang, municipalities: 'all' | readonly string[]): string {
  const t = labDeskText(lang);
  if (municipalities === 'all' || municipalities.length === 0) return t('where.country');
  const [only] = municipalities;
  if (municipalities.length > 1 || only === undefined) return t('where.many', { antal: municipalities.length });
  return labShelf().known.municipalities.find(({ code }) => code === only)?.name ?? only;
}

/** Whose people a run stands on, where they are the municipality's own; nothing for public figures. */
export function ownCasesInWords(lang: Lang, { ownCases }: Pick<LabReport, 'ownCases'>): readonly string[] {
  if (!ownCases) return [];
  const t = labDeskText(lang);
  const counted = groups.flatMap((group) => {
    const antal = ownCases.people[group];
    return antal === undefined ? [] : [t('run.own.group', { antal, gruppe: inLang(groupWords[group], lang) })];
  });
  const { outside } = ownCases;
  return [
    t('run.own', { grupper: counted.join(', ') }),
    ...(outside > 0 ? [t('run.own.outside', { antal: outside })] : []),
  ];
}
