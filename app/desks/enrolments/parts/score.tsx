import { scoreLabels } from '../../../enrolments/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { usePage } from '../../../ui/context.ts';
import { Face, scores } from '../../placements/parts/score.tsx';

/** How it goes, in words with its face. */
export function CourseScore({ score }: { readonly score: number }) {
  const { lang } = usePage();
  const text = scores.find((one) => one === String(score));
  return text ? (
    <span>
      <Face score={text} /> {inLang(scoreLabels[text], lang)}
    </span>
  ) : null;
}
