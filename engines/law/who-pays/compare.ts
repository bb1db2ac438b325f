import type { PlainDate } from '../dates/index.ts';
import type { Law } from '../rules/book.ts';
import type { SchemeId, WhoPaysAnswer } from './answer.ts';
import type { CourseFacts } from './course.ts';
import { entriesOfSituation, type Situation } from './situation.ts';
import { whoPays } from './who-pays.ts';

/** The same situation with and without unemployment insurance. */
export interface SideBySide {
  readonly insured: WhoPaysAnswer;
  readonly uninsured: WhoPaysAnswer;
  /** Schemes whose answer the insurance changes. */
  readonly differ: readonly SchemeId[];
}

/** What insurance means for who pays: a situation in plain answers, twice. Pure. */
export function compareInsured(
  law: Law,
  situation: Situation,
  { course, on }: { readonly course: CourseFacts | null; readonly on: PlainDate },
): SideBySide {
  const of = (insured: boolean) =>
    whoPays(law, { entries: entriesOfSituation({ ...situation, insured }, on), course, on });
  const [insured, uninsured] = [of(true), of(false)];
  const other = new Map(uninsured.schemes.map((scheme) => [scheme.id, scheme]));
  const differ = insured.schemes
    .filter(({ id, standing, rate }) => {
      const without = other.get(id);
      return without?.standing !== standing || (standing === 'yes' && without.rate?.words.da !== rate?.words.da);
    })
    .map(({ id }) => id);
  return { insured, uninsured, differ };
}
