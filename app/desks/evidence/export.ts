import { directionLabels, groupLabels, isMeasure, measureLabels, strengthOf } from '../../evidence/index.ts';
import { toCsv } from '../../kernel/files/write-csv.ts';
import { type Bilingual, inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { Shown } from './bank.ts';
import { evidenceDeskText } from './text.ts';

/** The whole bank for a spreadsheet in the reader's language. */
export function bankCsv(lang: Lang, bank: readonly Shown[]): string {
  const t = evidenceDeskText(lang);
  const words = (text: Bilingual | null) => (text === null ? null : inLang(text, lang));
  // Danish spreadsheets read a decimal comma.
  const number = (value: number | null) =>
    value === null ? null : String(value).replace('.', lang === 'da' ? ',' : '.');
  const head = [
    'id',
    'measure',
    'groups',
    'group',
    'effect',
    'direction',
    'low',
    'middle',
    'high',
    'unit',
    'horizon',
    'design',
    'strength',
    'study',
    'year',
    'link',
    'caveat',
    'own',
  ] as const;
  return toCsv(
    head.map((key) => t(`csv.${key}`)),
    bank.map(({ effect, own }) => [
      effect.id,
      isMeasure(effect.measure) ? inLang(measureLabels[effect.measure], lang) : effect.measure,
      effect.groups.map((group) => inLang(groupLabels[group], lang)).join(', '),
      words(effect.group),
      words(effect.effect),
      words(directionLabels[effect.direction]),
      number(effect.sizeLow),
      number(effect.size),
      number(effect.sizeHigh),
      words(effect.unit),
      words(effect.horizon),
      words(effect.design),
      t(`strength.${strengthOf(effect)}`),
      effect.study,
      effect.year,
      effect.link,
      words(effect.caveat),
      own === null ? t('no') : t('yes'),
    ]),
  );
}
