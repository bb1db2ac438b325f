import { toCopenhagen } from '@fodfaeste/law/dates';
import type { ActRegistry } from '../../../kernel/act/registry.ts';
import { toCsv } from '../../../kernel/files/write-csv.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { placeName } from '../../access/places.ts';
import type { LogRow } from './queries.ts';
import { roleName } from './role-name.ts';
import { auditText } from './text.ts';
import { shownPeople } from './whom.ts';

interface LogCsv {
  readonly rows: readonly LogRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly examined: string | null;
  readonly acts: ActRegistry;
  readonly lang: Lang;
}

/** The log as a file: the same lines and the same names as on the page. */
export function logCsv({ rows, names, examined, acts, lang }: LogCsv): string {
  const t = auditText(lang);
  const header = [
    t('export.number'),
    t('export.when'),
    t('who'),
    t('export.role'),
    t('export.organisation'),
    t('export.kind'),
    t('what'),
    t('export.count'),
    t('export.names'),
    t('reason'),
    t('export.request'),
  ];
  return toCsv(
    header,
    rows.map((row) => {
      const { date, time } = toCopenhagen(row.at);
      const shown = shownPeople(row, examined).map((id) => names.get(id) ?? t('people.unknown'));
      return [
        row.id,
        `${date} ${time}`,
        row.actorName,
        roleName(row.actorRole, lang),
        row.actorOrganisation,
        t(`action.${row.action}`),
        inLang(placeName(row.place, acts), lang),
        row.personIds.length,
        shown.join(', '),
        row.reason,
        row.requestId,
      ];
    }),
  );
}
