import type { PlainDate } from '@fodfaeste/law/dates';
import { inScope } from '../../kernel/database/scope.ts';
import type { WebContext } from '../../kernel/http/context.ts';
import { allSeries, figureSources } from '../../outlook/index.ts';

const source = 'jobindsats:y25i14:stillinger';
const series = 'failedRecruitment.attempts';
const nobody = '00000000-0000-0000-0000-000000000000';

/** How often employers searched in vain for a title, as the survey says. */
export interface FailedRecruitment {
  readonly title: string;
  readonly attempts: number;
  /** '2026M06' */
  readonly period: string;
  readonly publisher: string;
  readonly drawnOn: PlainDate;
}

/** The survey's latest figure for the first of the titles that it names; null where it names none of them: then nothing is said. */
export async function failedRecruitmentOf(
  c: WebContext,
  authorityId: number,
  titles: readonly string[],
): Promise<FailedRecruitment | null> {
  const asked = new Set(titles.map((title) => title.toLowerCase()));
  return inScope(c.get('kernel').database, { authorityId, actorId: nobody, caseScope: 'none' }, async (tx) => {
    const named = (await allSeries(tx, source)).find(
      (one) => one.series === series && asked.has(one.part.toLowerCase()),
    );
    if (!named) return null;
    const [period, attempts] = [named.periods.at(-1), named.figures.at(-1)];
    const known = (await figureSources(tx)).find(({ id }) => id === source);
    if (period === undefined || typeof attempts !== 'number' || !known) return null;
    return { title: named.part, attempts, period, publisher: known.publisher, drawnOn: known.drawnOn };
  });
}
