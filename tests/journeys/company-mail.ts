import { openDatabase } from '../../app/kernel/database/open.ts';
import { inScope } from '../../app/kernel/database/scope.ts';

const reader = '00000000-0000-4000-8000-0000000000ff';

interface Mail {
  readonly dataDir: string;
  readonly authorityId: number;
  readonly purpose: string;
  /** Words that stand in it, to tell it from others: the work, the citizen. */
  readonly holds: string;
}

/** The link in the newest mail or SMS of a purpose to a company: what its reader would press. Read beside the running program. */
export async function linkInMail({ dataDir, authorityId, purpose, holds }: Mail): Promise<string> {
  const database = await openDatabase({ dataDir, attach: true });
  try {
    const scope = { authorityId, actorId: reader, caseScope: 'all' as const };
    const rows = await inScope(database, scope, (tx) =>
      tx
        .selectFrom('company_message')
        .select(['subject', 'body'])
        .where('authority_id', '=', authorityId)
        .where('purpose', '=', purpose)
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .execute(),
    );
    const mail = rows.find(({ subject, body }) => `${subject} ${body}`.includes(holds));
    const found = /\/virksomhed\/svar\/[\w-]{43}/.exec(mail?.body ?? '')?.[0];
    if (!found) throw new Error(`no mail of ${purpose} that holds ${holds} has a link`);
    return found;
  } finally {
    await database.close();
  }
}
