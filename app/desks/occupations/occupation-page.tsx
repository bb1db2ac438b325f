import { parsePlainDate } from '@fodfaeste/law/dates';
import { formatDate } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { OccupationEntry } from '../../occupations/index.ts';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { Table } from '../../ui/table/table.tsx';
import type { FailedRecruitment } from './balance.ts';
import { groupTitle } from './group-page.tsx';
import { pagePath } from './paths.ts';
import { Attribution } from './search-form.tsx';
import { occupationText } from './text.ts';

/** A near occupation as it is shown. */
export interface NearRow {
  readonly uri: string;
  readonly name: string;
  readonly group: string;
  /** English names. */
  readonly shared: readonly string[];
  readonly of: number;
  readonly sameGroup: boolean;
}

interface OccupationPageProps {
  readonly occupation: OccupationEntry;
  readonly near: readonly NearRow[];
  readonly failed: FailedRecruitment | null;
}

/** ESCO writes names with a small letter; a heading begins with a capital. */
export const asHeading = (name: string): string => name.charAt(0).toLocaleUpperCase('da') + name.slice(1);

/** "juni 2026" of '2026M06'. */
export function monthInWords(period: string, lang: Lang): string {
  const day = parsePlainDate(period.replace(/^(\d{4})M(\d\d)$/, '$1-$2-01'));
  return day === null ? period : formatDate(lang, day).replace(/^1\.? /, '');
}

function Names({ heading, names }: { readonly heading: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{heading}</h2>
      <p lang="da">{names.join(' · ')}</p>
    </section>
  );
}

function Balance({ failed }: { readonly failed: FailedRecruitment }) {
  const { lang } = usePage();
  const t = occupationText(lang);
  const { title, attempts, period, publisher, drawnOn } = failed;
  return (
    <section class="ff-section">
      <h2>{t('balance.heading')}</h2>
      <p>{t('balance.text', { antal: attempts, titel: title, maaned: monthInWords(period, lang) })}</p>
      <p class="ff-muted">{t('balance.where', { kilde: publisher, dato: formatDate(lang, drawnOn) })}</p>
    </section>
  );
}

function NearTable({ near }: { readonly near: readonly NearRow[] }) {
  const t = occupationText(usePage().lang);
  if (near.length === 0) return <p>{t('one.near.none')}</p>;
  return (
    <>
      <p>{t('one.near.text')}</p>
      <Table
        caption={t('one.near')}
        hideCaption
        rows={near}
        columns={[
          {
            header: t('near.name'),
            rowHeader: true,
            cell: ({ uri, name }) => (
              <a href={pagePath(uri)} lang="da">
                {name}
              </a>
            ),
          },
          {
            header: t('near.group'),
            cell: ({ group, sameGroup }) => (sameGroup ? t('near.sameGroup', { gruppe: group }) : group),
          },
          {
            header: t('near.shared'),
            cell: ({ shared, of }) => (
              <>
                {t('near.shared.count', { antal: shared.length, alle: of })}
                <Details summary={t('near.which')}>
                  <p>{t('near.which.text')}</p>
                  <ul lang="en">
                    {shared.map((name) => (
                      <li>{name}</li>
                    ))}
                  </ul>
                </Details>
              </>
            ),
          },
        ]}
      />
    </>
  );
}

/** One occupation: its names, its place, what is like it. */
export function OccupationPage({ occupation, near, failed }: OccupationPageProps) {
  const { lang } = usePage();
  const t = occupationText(lang);
  const { name, english, otherNames, starTitles, groups } = occupation;
  return (
    <>
      <h1 lang="da">{asHeading(name)}</h1>
      {english === '' ? null : (
        <p class="ff-muted">
          {t('one.english')}: <span lang="en">{english}</span>
        </p>
      )}
      {failed === null ? null : <Balance failed={failed} />}
      <Names heading={t('one.otherNames')} names={otherNames} />
      <Names heading={t('one.starTitles')} names={starTitles} />
      <section class="ff-section">
        <h2>{t('one.near')}</h2>
        <NearTable near={near} />
      </section>
      {groups.length === 0 ? null : (
        <section class="ff-section ff-narrow">
          <h2>{t('one.group')}</h2>
          <p>{t('one.group.text')}</p>
          <ol>
            {groups.map((group) => (
              <li>
                <a href={pagePath(group.uri)}>{groupTitle(group, lang)}</a>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Attribution />
    </>
  );
}
