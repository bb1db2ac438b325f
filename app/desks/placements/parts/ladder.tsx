import type { Placement } from '../../../placements/index.ts';
import { usePage } from '../../../ui/context.ts';
import { stepHours, stepWeeks, wayToPay } from '../words/hours.ts';
import { placementWords } from '../words/text.ts';

/** A full week, so that the way to self-support is seen on every ladder alike. */
const fullWeek = 37;

/**
 * The ladder of hours, picture and table in one: each step has its weeks, its bar and its hours, so that eyes, screen readers and paper
 * get the same. Clay is what is paid; the empty rest is what is left to a full week.
 */
export function Ladder({ kind, ladder }: Pick<Placement, 'kind' | 'ladder'>) {
  const { lang } = usePage();
  const t = placementWords(lang);
  const end = Math.max(fullWeek, ...ladder.map(({ unpaid, paid }) => unpaid + paid));
  return (
    <figure class="ff-chart ff-ladder">
      <table class="ff-bars">
        <caption>{t('ladder.caption')}</caption>
        <thead class="sr-only">
          <tr>
            <th scope="col">{t('ladder.week')}</th>
            <th scope="col" colspan={2}>
              {t('ladder.caption')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ladder.map((step) => (
            <tr>
              <th scope="row">{stepWeeks(lang, step)}</th>
              <td class="ff-bar-cell">
                <svg
                  class="ff-bar"
                  aria-hidden="true"
                  viewBox={`0 0 ${end} 16`}
                  width="100%"
                  height="16"
                  preserveAspectRatio="none"
                  focusable="false"
                >
                  <rect class="ff-ladder-rest" x="0" y="1" width={end} height="14" />
                  <rect class="ff-bar-fill" x="0" y="1" width={step.unpaid} height="14" />
                  <rect class="ff-ladder-paid" x={step.unpaid} y="1" width={step.paid} height="14" />
                </svg>
              </td>
              <td class="ff-bar-value">{stepHours(lang, kind, step)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>{wayToPay(lang, ladder)}</figcaption>
    </figure>
  );
}
