import type { ActRegistry } from '../../../kernel/act/registry.ts';
import { usePage } from '../../../ui/context.ts';
import { LogTable } from './log-table.tsx';
import type { LogRow } from './queries.ts';
import { everything, searchPath } from './search.ts';
import { auditText } from './text.ts';

interface RowPageProps {
  readonly row: LogRow;
  readonly names: ReadonlyMap<string, string>;
  readonly acts: ActRegistry;
}

/** One line of the log with everybody it names. */
export function RowPage({ row, names, acts }: RowPageProps) {
  const { lang } = usePage();
  const t = auditText(lang);
  const people = row.personIds
    .map((id) => ({ id, name: names.get(id) ?? t('people.unknown') }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
  return (
    <>
      <h1>{t('row.title', { antal: people.length })}</h1>
      <LogTable rows={[row]} names={names} search={everything} acts={acts} openNames={false} />
      <h2>{t('row.names')}</h2>
      <ul>
        {people.map(({ id, name }) => (
          <li>
            <a href={searchPath({ ...everything, personId: id })}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
