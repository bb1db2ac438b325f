import { formatCount } from '../../../kernel/text/format.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { paths } from '../frame/paths.ts';
import type { TeamRow } from './queries.ts';
import { StaffHead } from './staff-head.tsx';
import { staffText } from './text.ts';
import { departmentName } from './words.ts';

interface TeamsPageProps {
  readonly teams: readonly TeamRow[];
  readonly newHref: string | undefined;
}

export function TeamsPage({ teams, newHref }: TeamsPageProps) {
  const { lang } = usePage();
  const t = staffText(lang);
  const create = newHref ? (
    <LinkButton href={newHref} kind="primary" icon="plus">
      {t('teams.new')}
    </LinkButton>
  ) : null;
  return (
    <>
      <StaffHead current="teams" action={create} />
      <p>{t('teams.lead')}</p>
      {teams.length === 0 ? (
        <EmptyState heading={t('teams.empty.heading')}>
          <p>{t('teams.empty.text')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('teams.caption')}
          hideCaption
          rows={teams}
          columns={[
            {
              header: t('teams.name'),
              rowHeader: true,
              cell: ({ id, name }) => <a href={`${paths.staff}?team=${id}`}>{name}</a>,
            },
            { header: t('teams.department'), cell: ({ department }) => departmentName(department, lang) },
            { header: t('teams.staff'), numeric: true, cell: ({ staff }) => formatCount(lang, staff) },
            { header: t('teams.citizens'), numeric: true, cell: ({ citizens }) => formatCount(lang, citizens) },
          ]}
        />
      )}
    </>
  );
}
