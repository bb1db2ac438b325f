import type { Child } from 'hono/jsx';
import type { SavedView as OwnView, UnreadNotice } from '../../../people/index.ts';
import { FilterPanel, LinkButton, SavedViews, Tabs, usePage } from '../../../ui/index.ts';
import { News } from '../news/news.tsx';
import type { Counts } from '../queries/counts.ts';
import type { CaseRow } from '../queries/rows.ts';
import { overviewText } from '../text.ts';
import { path, savedQuery, type View, viewPath } from '../view/view.ts';
import type { Reader } from '../words/row-words.ts';
import { CaseList } from './case-list.tsx';
import { Chosen } from './chosen.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { DownloadForm } from './download-form.tsx';
import { filterGroups } from './filter-groups.ts';
import { Nobody } from './nobody.tsx';
import type { Target } from './targets.ts';

export interface OverviewPageProps {
  readonly view: View;
  readonly reader: Reader;
  readonly targets: Readonly<Record<Target, View>>;
  readonly counts: Counts<Target>;
  readonly rows: readonly CaseRow[];
  readonly saved: readonly OwnView[];
  readonly news: readonly UnreadNotice[];
  readonly mayAssign: boolean;
  readonly newCitizenHref: string | null;
  /** What a bulk action came back with. */
  readonly notice?: Child;
}

/** The page caseworkers live in: mine first, by urgency, with the filters of the morning beside. */
export function OverviewPage(props: OverviewPageProps) {
  const { view, reader, targets, counts, rows, saved, news, mayAssign, newCitizenHref, notice } = props;
  const { lang } = usePage();
  const t = overviewText(lang);
  const hasTeam = reader.viewer.teamId !== null;
  const tabs = (['mine', 'team', 'alle'] as const).filter((scope) => scope !== 'team' || hasTeam);
  return (
    <>
      <div class="ff-page-head">
        <h1>{t('title')}</h1>
        {newCitizenHref ? (
          <LinkButton href={newCitizenHref} kind="primary" icon="plus">
            {t('newCitizen')}
          </LinkButton>
        ) : null}
      </div>
      <News news={news} view={view} />
      <Tabs
        label={t('scopes')}
        current={viewPath(targets[`scope ${view.scope}`])}
        items={tabs.map((scope) => ({
          href: viewPath(targets[`scope ${scope}`]),
          label: t(`scope.${scope}`),
          count: counts.of[`scope ${scope}`],
        }))}
      />
      {notice}
      <div class="ff-with-filters">
        <FilterPanel
          groups={filterGroups({ view, lang, targets, counts: counts.of })}
          more={(place) => <OwnViews view={view} saved={saved} place={place} />}
        />
        <div>
          <Chosen view={view} />
          {rows.length === 0 ? (
            <Nobody view={view} hasTeam={hasTeam} amongAll={counts.of['scope alle']} newCitizenHref={newCitizenHref} />
          ) : (
            <>
              <CaseList
                view={view}
                reader={reader}
                rows={rows}
                groups={counts.groups}
                total={counts.total}
                mayAssign={mayAssign}
              />
              <div class="ff-no-print">
                <ColumnsForm view={view} />
                <DownloadForm view={view} total={counts.total} />
              </div>
            </>
          )}
        </div>
      </div>
    </>
  );
}

interface OwnViewsProps {
  readonly view: View;
  readonly saved: readonly OwnView[];
  readonly place: 'beside' | 'above';
}

function OwnViews({ view, saved, place }: OwnViewsProps) {
  const here = savedQuery(view);
  return (
    <SavedViews
      views={saved.map(({ id, name, query }) => ({
        id,
        label: name,
        href: `${path}?${query}`,
        current: query === here,
      }))}
      saveAction={`${path}/visninger`}
      deleteAction={`${path}/visninger/fjern`}
      query={here}
      idPrefix={`views-${place}`}
    />
  );
}
