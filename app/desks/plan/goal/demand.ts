import type { Balance } from '@fodfaeste/outlook';
import type { WebContext } from '../../../kernel/http/context.ts';
import { type Found, groupCode, occupations } from '../../../occupations/index.ts';
import { readOutlook } from '../../../outlook/index.ts';
import { type FailedRecruitment, failedRecruitmentOf } from '../../occupations/balance.ts';
import { wholeBalance } from '../../outlook/balance/figures.ts';

/** What a job title may mean, and whether people are looked for in it. */
export interface JobDemand {
  readonly found: readonly Found[];
  /** Null where the survey has no figure for any of its names: then nothing is said of it. */
  readonly failed: FailedRecruitment | null;
  /** The whole labour market now. */
  readonly whole: Balance;
}

const most = 5;

/** The outlook beside a job title: nothing of it is about the person who wrote it. */
export async function demandFor(c: WebContext, authorityId: number, title: string): Promise<JobDemand> {
  const known = occupations();
  const { sureness, found } = known.find(title);
  // A goal is an occupation: a whole group of them says too little.
  const named = found.filter(({ uri }) => groupCode(uri) === null);
  const shown = sureness === 'unknown' ? [] : named.slice(0, most);
  const first = shown[0] ? known.occupation(shown[0].uri) : null;
  const names = [title, ...(first && sureness !== 'doubtful' ? [first.name, ...first.starTitles] : [])];
  return {
    found: shown,
    failed: await failedRecruitmentOf(c, authorityId, names),
    whole: wholeBalance(await readOutlook(c.get('kernel').database)).now,
  };
}

/**
 * The occupation that a title names by one of its own names; undefined where it is only like one. Whoever types a title in one
 * go is asked nothing more: what is not surely meant stays free text.
 */
export function namedOccupation(title: string): string | undefined {
  const { sureness, found } = occupations().find(title);
  const [first] = found;
  if (sureness !== 'known' || !first || groupCode(first.uri) !== null) return undefined;
  return first.because === 'own-name' || first.because === 'other-name' ? first.uri : undefined;
}
