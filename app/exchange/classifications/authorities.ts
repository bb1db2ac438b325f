import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withOwner } from '../../kernel/database/owner.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { parseCsv } from '../../kernel/files/csv.ts';

export interface AuthorityRow {
  readonly id: number;
  readonly kind: 'municipality' | 'akasse';
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
  readonly regional_council: string | null;
}

// Run by the Ministry of Defence; no municipality (SOURCES.md).
const christiansoe = '0411';

/** The 98 municipalities (data/geo) and the a-kasser: 9000 and the fund's number at Danmarks Statistik (data/akasser). */
export function authoritiesIn(dataFolder: string): AuthorityRow[] {
  const read = (file: string) => parseCsv(readFileSync(path.join(dataFolder, file), 'utf8'));
  const municipalities = read('geo/kommuner.csv')
    .filter((row) => row['kommunekode'] !== christiansoe)
    .map((row): AuthorityRow => {
      const code = row['kommunekode'] ?? '';
      const council = row['regionalt_beskaeftigelsesraad'] ?? null;
      return {
        id: Number(code),
        kind: 'municipality',
        code,
        name: row['navn'] ?? '',
        region: row['region'] ?? null,
        regional_council: council,
      };
    });
  const funds = new Map(read('akasser/distributions.csv').map((row) => [row['fund_code'] ?? '', row['fund'] ?? '']));
  funds.delete('TOT');
  const akasser = [...funds].map(([code, name]): AuthorityRow => {
    return { id: 9000 + Number(code), kind: 'akasse', code: `A${code}`, name, region: null, regional_council: null };
  });
  return [...municipalities, ...akasser];
}

/** Brings the table up to date with what ships; done by the owner, since the app may only read it. */
export async function loadAuthorities(database: Database, dataFolder: string): Promise<void> {
  const rows = authoritiesIn(dataFolder);
  await withOwner(database, (client) =>
    client.query(
      `insert into authority (id, kind, code, name, region, regional_council)
       select * from json_to_recordset($1) as r(id int, kind text, code text, name text, region text, regional_council text)
       on conflict (id) do update set name = excluded.name, region = excluded.region, regional_council = excluded.regional_council
       where (authority.name, authority.region, authority.regional_council) is distinct from (excluded.name, excluded.region, excluded.regional_council)`,
      [JSON.stringify(rows)],
    ),
  );
}
