import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { actorOf, type WebEnv } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { formatDate } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { Table } from '../../ui/table/table.tsx';
import { sendPage } from '../frame/page.tsx';
import { pathOf } from '../person/head.tsx';
import { personText } from '../person/text.ts';
import { isCasePart } from '../person/view.ts';
import { sharedText } from './text.ts';

interface SharedCase {
  readonly caseId: string;
  readonly personId: string;
  readonly authorityId: number;
  readonly name: string;
  readonly house: string;
  readonly parts: readonly string[];
  readonly basis: string;
  readonly reason: string;
  readonly grantedByName: string;
  readonly validUntil: Instant;
}

// The authority is the grantee's own here: the grant itself says which authority the case belongs to.
async function readShared(tx: Tx, actor: Actor, now: Instant): Promise<SharedCase[]> {
  const { rows } = await sql<SharedCase>`
    select g.case_id as "caseId", o.person_id as "personId", g.authority_id as "authorityId", o.name, a.name as house, g.parts, g.basis,
      g.reason, g.granted_by_name as "grantedByName", g.valid_until as "validUntil"
    from access_grant g
    join case_overview o on o.authority_id = g.authority_id and o.case_id = g.case_id
    join authority a on a.id = g.authority_id
    where g.grantee_authority_id = ${actor.authorityId} and g.grantee_id = ${actor.id} and g.revoked_at is null and g.valid_until > ${now}
    order by o.sort_key limit 500`.execute(tx);
  return rows;
}

function SharedPage({ cases, lang }: { readonly cases: readonly SharedCase[]; readonly lang: Lang }) {
  const [t, person] = [sharedText(lang), personText(lang)];
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      {cases.length === 0 ? (
        <EmptyState heading={t('empty.heading')}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          hideCaption
          rows={cases}
          columns={[
            { header: t('name'), rowHeader: true, cell: (one) => <a href={pathOf(one.caseId)}>{one.name}</a> },
            { header: t('house'), cell: (one) => one.house },
            {
              header: t('parts'),
              cell: (one) => one.parts.map((part) => (isCasePart(part) ? person(`part.${part}`) : part)).join(', '),
            },
            { header: t('why'), cell: (one) => `${one.reason} (${one.basis})` },
            { header: t('by'), cell: (one) => one.grantedByName },
            { header: t('until'), cell: (one) => formatDate(lang, toCopenhagen(one.validUntil).date) },
          ]}
        />
      )}
    </>
  );
}

/** For helpers from other departments and the a-kasse: the parts of cases they have been let into. */
export function sharedRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const [kernel, actor, lang] = [c.get('kernel'), actorOf(c), c.get('lang')];
    const cases = await reading(kernel, actor, c.get('requestId'), async (tx) => {
      const value = await readShared(tx, actor, kernel.clock.now());
      return { seen: value.map(seenOf), value };
    });
    return sendPage(c, { title: sharedText(lang)('title') }, <SharedPage cases={cases} lang={lang} />);
  });
  return app;
}

const seenOf = (one: SharedCase) => ({
  action: 'list' as const,
  place: 'shared-cases',
  personIds: [one.personId],
  relation: 'helper',
  authorityId: one.authorityId,
});
