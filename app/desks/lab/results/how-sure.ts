import { isSure } from '@fodfaeste/lab';
import type { Lang } from '../../../kernel/text/language.ts';
import type { LabReport } from '../../../lab/index.ts';
import { labDeskText } from '../text.ts';

/** How sure the answer is, in one sentence: of how many groups the direction is sure. */
export function howSure(lang: Lang, { answer }: Pick<LabReport, 'answer'>): string {
  const t = labDeskText(lang);
  const sure = answer.who.filter((row) => row.isSure).length;
  const jobs = answer.who.filter(({ gets }) => isSure(gets.jobs.difference)).length;
  if (sure === 0 && jobs === 0) return t('sure.none');
  return t('sure.text', { sikre: sure, job: jobs, alle: answer.who.length });
}
