import { formatDate } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { type Doors, type DoorsGroup, doorsDays, type SharePoint } from '../../recruitment/index.ts';
import { Details, Table, usePage } from '../../ui/index.ts';
import { staffCompanyPath } from '../companies/company-frame.tsx';
import { DoorsCurve } from './doors-curve.tsx';
import { doorsText } from './doors-text.ts';
import { EffortTabs } from './frame.tsx';

const percent = (share: number): number => Math.round(100 * share);
const range = ({ share, low, high }: SharePoint) => ({
  procent: percent(share),
  fra: percent(low),
  til: percent(high),
});
const yearOf = ({ by }: DoorsGroup): SharePoint | null => by.find(({ days }) => days === 365)?.point ?? null;
/** So many companies are named, those that opened soonest. */
const named = 20;

/** `/virksomhedsindsats/doere` (mission S2): ordinary recruitment as a door for those far from work. It shows, and does not prove. */
export function DoorsPage({
  doors,
  plans,
  opens,
}: {
  readonly doors: Doors;
  readonly plans: boolean;
  readonly opens: boolean;
}) {
  const { lang } = usePage();
  const t = doorsText(lang);
  const { helped, others, since, opened } = doors;
  const years = (group: DoorsGroup) => {
    const point = yearOf(group);
    return point ? t('chart.year', { procent: percent(point.share) }) : t('chart.none');
  };
  const cell = (point: SharePoint | null) => (point ? t('table.value', range(point)) : t('few'));
  const pointAt = (group: DoorsGroup, wanted: number) => group.by.find(({ days }) => days === wanted)?.point ?? null;
  return (
    <>
      <h1>{t('title')}</h1>
      <EffortTabs current="doors" plans={plans} />
      <p class="ff-lead">{leadOf(helped, lang)}</p>
      <p>{t('why')}</p>
      <p>{t('caution')}</p>
      {helped.raw ? (
        <section class="ff-section">
          <h2>{t('chart.heading')}</h2>
          <DoorsCurve
            doors={doors}
            description={t('chart.description', { hjulpet: years(helped), andre: years(others) })}
          />
          <Table
            caption={t('table.caption')}
            rows={doorsDays}
            columns={[
              { header: t('table.when'), rowHeader: true, cell: (days) => t(`table.${days}`) },
              {
                header: t('table.helped', { antal: helped.companies }),
                numeric: true,
                cell: (days) => cell(pointAt(helped, days)),
              },
              {
                header: t('table.others', { antal: others.companies }),
                numeric: true,
                cell: (days) => cell(pointAt(others, days)),
              },
            ]}
          />
          <p class="ff-source">{t('source', { fra: formatDate(lang, since) })}</p>
        </section>
      ) : null}
      <section class="ff-section">
        <h2>{t('opened.heading')}</h2>
        {opened.length === 0 ? <p>{t('opened.none')}</p> : null}
        <ul>
          {opened.slice(0, named).map(({ organisationId, name, days }) => {
            const line =
              days === 0
                ? t('opened.same', { firma: name })
                : days === 1
                  ? t('opened.day', { firma: name })
                  : t('opened.line', { firma: name, dage: days });
            return <li>{opens ? <a href={staffCompanyPath(organisationId)}>{line}</a> : line}</li>;
          })}
        </ul>
      </section>
      <Details summary={t('how.heading')}>
        <p>{t('how.helped')}</p>
        <p>{t('how.others')}</p>
        <p>{t('how.far')}</p>
        <p>{t('how.curve')}</p>
      </Details>
    </>
  );
}

function leadOf(helped: DoorsGroup, lang: Lang): string {
  const t = doorsText(lang);
  if (helped.raw === null) return t('lead.few');
  const year = yearOf(helped);
  return [
    t('lead.got', { antal: helped.companies, tog: helped.took }),
    ...(helped.medianDays === null ? [] : [t('lead.median', { dage: helped.medianDays })]),
    ...(year ? [t('lead.year', range(year))] : []),
  ].join(' ');
}
