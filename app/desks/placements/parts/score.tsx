import { inLang } from '../../../kernel/text/bilingual.ts';
import { scoreLabels } from '../../../placements/index.ts';
import { usePage } from '../../../ui/context.ts';

export const scores = ['5', '4', '3', '2', '1'] as const;
export type ScoreText = (typeof scores)[number];

const mouths: Readonly<Record<ScoreText, string>> = {
  '1': 'M10 24c3-5 9-5 12 0',
  '2': 'M10 23c3-3 9-3 12 0',
  '3': 'M10 22h12',
  '4': 'M10 20c3 3 9 3 12 0',
  '5': 'M9 19c3 6 11 6 14 0',
};

/** A face; the words beside it say the same. */
export function Face({ score }: { readonly score: ScoreText }) {
  return (
    <svg class="ff-face" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="11" cy="12" r="2" fill="currentColor" />
      <circle cx="21" cy="12" r="2" fill="currentColor" />
      <path d={mouths[score]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}

/** How it goes, in words with its face. */
export function Score({ score }: { readonly score: number }) {
  const { lang } = usePage();
  const text = scores.find((one) => one === String(score));
  return text ? (
    <span>
      <Face score={text} /> {inLang(scoreLabels[text], lang)}
    </span>
  ) : null;
}
