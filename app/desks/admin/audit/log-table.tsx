import type { ActRegistry } from '../../../kernel/act/registry.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDateTime } from '../../../kernel/text/format.ts';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { placeName } from '../../access/places.ts';
import { paths } from '../frame/paths.ts';
import type { LogRow } from './queries.ts';
import { roleName } from './role-name.ts';
import { type AuditSearch, searchPath } from './search.ts';
import { auditText } from './text.ts';
import { shownPeople } from './whom.ts';

const rowPath = (id: number) => `${paths.audit}/linje/${id}`;

interface LogTableProps {
  readonly rows: readonly LogRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly search: AuditSearch;
  readonly acts: ActRegistry;
  /** False on the page that shows them. */
  readonly openNames?: boolean;
}

/** Who saw whom, a line each. Names lead to their own part of the log. */
export function LogTable({ rows, names, search, acts, openNames = true }: LogTableProps) {
  const { lang, now } = usePage();
  const t = auditText(lang);
  return (
    <Table
      caption={t('caption')}
      hideCaption
      rows={rows}
      columns={[
        {
          header: t('when'),
          rowHeader: true,
          cell: ({ at }) => <time datetime={at}>{formatDateTime(lang, at, now)}</time>,
        },
        {
          header: t('who'),
          cell: ({ actorId, actorName, actorRole, actorOrganisation }) => (
            <>
              <a href={searchPath({ ...search, actorId })}>{actorName}</a>
              <br />
              <span class="ff-muted">
                {roleName(actorRole, lang)}, {actorOrganisation}
              </span>
            </>
          ),
        },
        {
          header: t('what'),
          cell: ({ action, place }) => (
            <>
              {t(`action.${action}`)}
              <br />
              <span class="ff-muted">{inLang(placeName(place, acts), lang)}</span>
            </>
          ),
        },
        { header: t('whom'), cell: (row) => <Whom row={row} names={names} search={search} openNames={openNames} /> },
        { header: t('reason'), cell: ({ reason }) => reason },
      ]}
    />
  );
}

interface WhomProps {
  readonly row: LogRow;
  readonly names: ReadonlyMap<string, string>;
  readonly search: AuditSearch;
  readonly openNames: boolean;
}

function Whom({ row, names, search, openNames }: WhomProps) {
  const t = auditText(usePage().lang);
  const shown = shownPeople(row, search.personId);
  const rest = row.personIds.length - shown.length;
  const [only] = shown;
  const nameOf = (id: string) => names.get(id) ?? t('people.unknown');
  if (rest > 0)
    return (
      <>
        {only ? t('people.more', { navn: nameOf(only), antal: rest }) : t('people', { antal: rest })}
        {openNames ? (
          <>
            <br />
            <a href={rowPath(row.id)}>
              {t('people.open')} <span class="sr-only">({t('people', { antal: row.personIds.length })})</span>
            </a>
          </>
        ) : null}
      </>
    );
  return (
    <>
      {shown.map((id, index) => (
        <>
          {index > 0 ? ', ' : null}
          <a href={searchPath({ ...search, personId: id })}>{nameOf(id)}</a>
        </>
      ))}
    </>
  );
}
