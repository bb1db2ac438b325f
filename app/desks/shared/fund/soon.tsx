import type { PlainDate } from '@fodfaeste/law/dates';
import { formatDate } from '../../../kernel/text/format.ts';
import { Card, usePage, withQuery } from '../../../ui/index.ts';
import type { FundCase } from '../queries/fund-cases.ts';
import { sharedText } from '../text.ts';
import { fundPath, handOverPath } from './paths.ts';
import { isOnTheWay } from './waits.ts';

const shownAtMost = 5;

/** Who moves on to the jobcentre within a month and is not handed over yet, with the reason in figures. */
export function Soon({ cases, today }: { readonly cases: readonly FundCase[]; readonly today: PlainDate }) {
  const { lang } = usePage();
  const t = sharedText(lang);
  const coming = cases
    .filter((one) => one.handOver === null && isOnTheWay(one, today))
    .toSorted((a, b) => ((a.months?.takesOverOn ?? '') < (b.months?.takesOverOn ?? '') ? -1 : 1));
  if (coming.length === 0) return null;
  return (
    <Card
      heading={t('soon.heading')}
      actions={
        coming.length > shownAtMost ? (
          <a href={withQuery(fundPath, { vis: 'hand-over' })}>{t('soon.more', { antal: coming.length })}</a>
        ) : null
      }
    >
      <ul>
        {coming.slice(0, shownAtMost).map(({ caseId, name, months }) => {
          if (!months?.takesOverOn) return null;
          const words = {
            navn: name,
            dato: formatDate(lang, months.takesOverOn),
            timer: months.used ?? 0,
            graense: months.limit,
          };
          return (
            <li>
              {t(kindOf(months, today), words)}{' '}
              <a href={handOverPath(caseId)} aria-label={`${t('soon.do')}: ${name}`}>
                {t('soon.do')}
              </a>
            </li>
          );
        })}
      </ul>
      <p class="ff-source">{t('soon.law')}</p>
    </Card>
  );
}

function kindOf(months: NonNullable<FundCase['months']>, today: PlainDate) {
  if (!months.certain) return 'soon.earliest';
  return months.takesOverOn !== null && months.takesOverOn <= today ? 'soon.late' : 'soon.sure';
}
