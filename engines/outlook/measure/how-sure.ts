import { type Frequency, usualSeason } from '../series/period.ts';
import type { BackTest } from './back-test.ts';

const periods: Readonly<Record<Frequency, { readonly da: string; readonly en: string }>> = {
  year: { da: 'år', en: 'years' },
  quarter: { da: 'kvartaler', en: 'quarters' },
  month: { da: 'måneder', en: 'months' },
  week: { da: 'uger', en: 'weeks' },
};

/** "Hvor sikre er vi?" in one sentence: what the back-test found. Null where nothing could be tested. */
export function howSure({ latest, horizon, trials }: BackTest): { readonly da: string; readonly en: string } | null {
  const frequency = trials[0]?.known.frequency;
  if (frequency === undefined || latest.trials === 0) return null;
  const yardstick = usualSeason[frequency] > 1 ? 'seasonal-naive' : 'naive';
  const naive = latest.methods.find(({ id }) => id === yardstick) ?? latest.methods.find(({ id }) => id === 'naive');
  const [band] = latest.coverage;
  const unit = periods[frequency];
  const seasonal = naive?.id === 'seasonal-naive';
  const beside = naive === undefined ? null : naive.errors.smape;
  const held = band === undefined ? null : { level: Math.round(band.level * 100), share: Math.round(band.share * 100) };
  return {
    da: `Da vi gemte de seneste ${horizon} ${unit.da} væk, ramte fremskrivningen ${decimal(latest.errors.smape, ',')} procent ved siden af${
      beside === null ? '' : ` (${seasonal ? 'sidste års tal' : 'sidste tal'}: ${decimal(beside, ',')} procent)`
    }${held === null ? '' : `, og ${held.level} %-båndet holdt i ${held.share} af 100 tilfælde`}.`,
    en: `With the latest ${horizon} ${unit.en} hidden, the forecast missed by ${decimal(latest.errors.smape, '.')} per cent${
      beside === null
        ? ''
        : ` (${seasonal ? "last year's figure" : 'the last figure'}: ${decimal(beside, '.')} per cent)`
    }${held === null ? '' : `, and the ${held.level} % band held in ${held.share} of 100 cases`}.`,
  };
}

const decimal = (value: number, mark: ',' | '.'): string => value.toFixed(1).replace('.', mark);
