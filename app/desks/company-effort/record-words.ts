import { type Comparison, fewest, type RecordView, type Signal, yearsBack } from '../../capacity/index.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { recordText } from './record-text.ts';

export const percent = (part: number, of: number): number => (of === 0 ? 0 : Math.round((100 * part) / of));

/** The figure first, then what it is beside others. */
export function leadSentences({ record, comparison }: RecordView, lang: Lang): readonly string[] {
  const t = recordText(lang);
  const { of, got } = record.within3;
  if (record.placements === 0) return [t('lead.none', { aar: yearsBack })];
  if (of === 0) return [t('lead.waits')];
  if (of < fewest) return [t('lead.few', { antal: got, af: of })];
  return [
    t('lead.got', { antal: got, af: of }),
    comparison === null ? t('compare.none') : compareSentence(comparison, of, lang),
  ];
}

function compareSentence({ verdict, width, low, high }: Comparison, of: number, lang: Lang): string {
  const t = recordText(lang);
  return t(`compare.${verdict}`, { hvem: t(`who.${width}`), fra: percent(low, of), til: percent(high, of) });
}

const ordinals = [3, 4, 5, 6, 7, 8, 9, 10] as const;

export function signalSentence(signal: Signal, lang: Lang): string {
  const t = recordText(lang);
  switch (signal.kind) {
    case 'repeated': {
      const { kind, functionTitle: funktion, times } = signal.what;
      const known = ordinals.find((one) => one === times);
      const nummer = known === undefined ? t('ordinal.more') : t(`ordinal.${known}`);
      return t(`signal.repeated.${kind === 'smaajob' ? 'praktik' : kind}`, { nummer, funktion });
    }
    case 'fewer':
      return t('signal.fewer');
    case 'early':
      return t('signal.early', { antal: signal.count, af: signal.of, virksomheden: signal.byCompany });
    case 'hired':
      return signal.here === 1 ? t('signal.hired.one') : t('signal.hired', { antal: signal.here });
  }
}
