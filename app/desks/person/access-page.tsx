import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate } from '../../kernel/text/format.ts';
import { Card } from '../../ui/content/card.tsx';
import { DefinitionList } from '../../ui/content/definition-list.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { Timeline, type TimelineEntry } from '../../ui/content/timeline.tsx';
import { usePage } from '../../ui/context.ts';
import { OlderNewer } from '../access/older-newer.tsx';
import type { ActLink } from './act-links.tsx';
import type { ContactSpell, GrantRow } from './queries.ts';
import { personText } from './text.ts';
import { isCasePart } from './view.ts';

export interface AccessProps {
  readonly log: readonly TimelineEntry[];
  readonly grants: readonly GrantRow[];
  readonly spells: readonly ContactSpell[];
  readonly links: ReadonlyMap<string, ActLink>;
  readonly page: number;
  readonly more: boolean;
  readonly path: string;
}

function Grants({ grants, links }: AccessProps) {
  const { lang } = usePage();
  const t = personText(lang);
  const end = links.get('end-access');
  if (grants.length === 0) return <p>{t('circle.none')}</p>;
  return (
    <DefinitionList
      items={grants.map((grant) => ({
        term: `${t(`circle.kind.${grant.kind}`)} · ${grant.granteeName}`,
        value: (
          <>
            {grant.active
              ? t('circle.until', { dato: formatDate(lang, toCopenhagen(grant.validUntil).date) })
              : t('circle.ended')}
            <span class="ff-muted">
              {' '}
              ·{' '}
              {t('circle.parts', {
                dele: grant.parts.map((part) => (isCasePart(part) ? t(`part.${part}`) : part)).join(', '),
              })}{' '}
              · {t('circle.basis', { grundlag: grant.basis })} · {t('circle.by', { navn: grant.grantedByName })}
            </span>
          </>
        ),
        action: grant.active && end ? <a href={`${end.href}&grantId=${grant.id}`}>{t('circle.end')}</a> : null,
      }))}
    />
  );
}

function Spells({ spells }: { readonly spells: readonly ContactSpell[] }) {
  const { lang } = usePage();
  const t = personText(lang);
  const day = (at: ContactSpell['fromAt']) => formatDate(lang, toCopenhagen(at).date);
  return (
    <DefinitionList
      items={spells.map((spell) => ({
        term: spell.staffName,
        value: (
          <>
            {t('contact.period', {
              fra: day(spell.fromAt),
              til: spell.untilAt ? day(spell.untilAt) : t('contact.now'),
            })}
            {spell.number > 1 ? <span class="ff-muted"> · {spell.reason}</span> : null}
            {spell.handoverNote ? (
              <p>
                <span class="ff-muted">{t('contact.note')}:</span> {spell.handoverNote}
              </p>
            ) : null}
          </>
        ),
      }))}
    />
  );
}

/** Who can see the case, who had it before, and who has really looked. */
export function AccessPage(props: AccessProps) {
  const t = personText(usePage().lang);
  const { log, spells, page, more, path } = props;
  return (
    <div class="ff-narrow">
      <Card heading={t('circle.heading')}>
        <Grants {...props} />
      </Card>
      {spells.length > 0 ? (
        <Card heading={t('contact.history')}>
          <Spells spells={spells} />
        </Card>
      ) : null}
      <h2>{t('access.heading')}</h2>
      <p class="ff-muted">{t('access.lead')}</p>
      {log.length === 0 ? (
        <EmptyState heading={t('access.empty.heading')} level={3}>
          <p>{t('access.empty.text')}</p>
        </EmptyState>
      ) : (
        <Timeline entries={log} />
      )}
      <OlderNewer page={page} more={more} path={path} />
    </div>
  );
}
