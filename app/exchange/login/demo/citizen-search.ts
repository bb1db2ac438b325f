import { decryptCpr } from '../../../kernel/crypto/cpr-store.ts';
import type { Keys } from '../../../kernel/crypto/keys.ts';
import { type Database, inScope, type Tx } from '../../../kernel/database/scope.ts';
import { bothOf } from '../../../kernel/text/bilingual.ts';
import { loginText } from '../text.ts';
import { citizenClaims, type Persona } from './persona.ts';

const most = 24;
const bilingual = bothOf(loginText);

export interface CitizenSearch {
  readonly search: (name: string) => Promise<readonly Persona[]>;
  readonly bySubject: (subject: string) => Promise<Persona | null>;
}

/** Any synthetic citizen of one authority with a case as somebody to log in as. `actorId` is the system's own. */
export function citizenSearch(database: Database, keys: Keys, authorityId: number, actorId: string): CitizenSearch {
  const scope = { authorityId, actorId, caseScope: 'all' };
  return {
    search: (name) =>
      inScope(database, scope, async (tx) => {
        const query = people(tx, authorityId);
        const words = name.split(/\s+/).filter((word) => word !== '');
        const rows = await words
          .reduce(
            (narrowed, word) =>
              narrowed.where((eb) => {
                const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
                return eb.or([eb('given_name', 'ilike', like), eb('family_name', 'ilike', like)]);
              }),
            query,
          )
          .orderBy('sort_key')
          .limit(most)
          .execute();
        return rows.map((row) => personaOf(row, keys, authorityId));
      }),
    bySubject: (subject) =>
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(subject)
        ? inScope(database, scope, async (tx) => {
            const row = await people(tx, authorityId).where('id', '=', subject).executeTakeFirst();
            return row ? personaOf(row, keys, authorityId) : null;
          })
        : Promise.resolve(null),
  };
}

const people = (tx: Tx, authorityId: number) =>
  tx
    .selectFrom('person')
    .select(['id', 'given_name', 'family_name', 'birth_date', 'cpr_cipher', 'cpr_kind'])
    .where('authority_id', '=', authorityId)
    .where('id', 'in', (eb) =>
      eb.selectFrom('citizen_case').select('person_id').where('authority_id', '=', authorityId),
    );

interface Row {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly birth_date: string;
  readonly cpr_cipher: Buffer;
  readonly cpr_kind: 'cpr' | 'replacement';
}

function personaOf(row: Row, keys: Keys, authorityId: number): Persona {
  const name = `${row.given_name} ${row.family_name}`;
  const cpr = decryptCpr(keys, row.cpr_cipher, row.cpr_kind, { authorityId, personId: row.id });
  return {
    subject: row.id,
    group: 'citizen',
    name,
    role: bilingual('demo.citizenRole'),
    sentence: bilingual('demo.born', { year: row.birth_date.slice(0, 4) }),
    claims: citizenClaims(cpr, name),
  };
}
