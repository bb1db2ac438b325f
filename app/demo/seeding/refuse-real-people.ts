import { StartError } from '../../kernel/config/start-error.ts';
import { withOwner } from '../../kernel/database/owner.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { markKey } from './mark.ts';

/**
 * Invented citizens never come among real ones: people without the mark of a demo were written by somebody else.
 * @throws StartError demo-refused
 */
export async function refuseRealPeople(database: Database): Promise<void> {
  // As the owner: the question is about the whole database, and an actor sees one authority.
  const isReal = await withOwner(database, async (client) => {
    const { rows } = await client.query<{ real: boolean }>(
      'select exists (select from person) and not exists (select from setting where key = $1) as real',
      [markKey],
    );
    return rows[0]?.real === true;
  });
  if (!isReal) return;
  throw new StartError(
    'demo-refused',
    {
      da: 'Databasen har borgere, som ikke er lavet til en demo, så der laves ingen opdigtede. Sæt OIDC_ISSUER for at køre rigtigt, eller brug en anden database (--data eller DATABASE_URL) til demoen.',
      en: 'The database holds citizens that were not made for a demo, so none are made up. Set OIDC_ISSUER to run for real, or use another database (--data or DATABASE_URL) for the demo.',
    },
    2,
  );
}
