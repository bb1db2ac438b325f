import type { PlainDate } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { formatDate } from '../../kernel/text/format.ts';
import { Card } from '../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../ui/content/definition-list.tsx';
import { usePage } from '../../ui/context.ts';
import { Table } from '../../ui/table/table.tsx';
import type { ActLink } from './act-links.tsx';
import { pathOf } from './head.tsx';
import type { FactRow, PersonRow } from './queries.ts';
import { personText } from './text.ts';
import { factName, factWords } from './view.ts';

export interface DetailsProps {
  readonly person: PersonRow;
  readonly caseId: string;
  readonly facts: readonly FactRow[];
  /** Given only when asked for, and then logged by name. */
  readonly cpr: string | null;
  /** Null until it is asked for; hidden: this reader cannot ask. */
  readonly address: string | null;
  readonly addressHidden: boolean;
  /** The last day of a protection that holds today. */
  readonly protectedUntil: PlainDate | null;
  readonly mayShowIdentity: boolean;
  readonly correct: ActLink | undefined;
}

function Identity({ person, caseId, cpr, address, addressHidden, protectedUntil }: DetailsProps) {
  const { lang } = usePage();
  const t = personText(lang);
  const here = pathOf(caseId, 'details');
  const items: Definition[] = [
    {
      term: t('details.cpr'),
      value: cpr ?? `${formatDate(lang, person.birthDate)} · ••••`,
      action: cpr ? null : <a href={`${here}?vis=cpr`}>{t('details.cpr.show')}</a>,
    },
  ];
  const covered = protectedUntil
    ? t(addressHidden ? 'details.address.hidden' : 'details.address.protected', {
        dato: formatDate(lang, protectedUntil),
      })
    : '••••';
  items.push({
    term: t('details.address'),
    value: address === '' ? t('details.address.none') : (address ?? covered),
    action: address === null && !addressHidden ? <a href={`${here}?vis=adresse`}>{t('details.address.show')}</a> : null,
  });
  return (
    <Card heading={t('details.identity')}>
      <DefinitionList items={items} />
    </Card>
  );
}

/** Everything known, with period and source: what the law reads, and where it comes from. */
export function DetailsPage(props: DetailsProps) {
  const { lang } = usePage();
  const t = personText(lang);
  const { facts, mayShowIdentity, correct } = props;
  const period = (fact: FactRow): string =>
    fact.validUntil
      ? t('details.between', { fra: formatDate(lang, fact.validFrom), til: formatDate(lang, fact.validUntil) })
      : t('details.from', { fra: formatDate(lang, fact.validFrom) });
  const source = (fact: FactRow): Child => (
    <>
      {fact.source} · {fact.authorName}
      {fact.reason ? <span class="ff-muted"> · {fact.reason}</span> : null}
    </>
  );
  return (
    <>
      {mayShowIdentity ? <Identity {...props} /> : null}
      <h2>{t('details.facts')}</h2>
      {facts.length === 0 ? (
        <p>{t('details.facts.empty')}</p>
      ) : (
        <Table
          caption={t('details.facts')}
          hideCaption
          rows={facts}
          columns={[
            { header: t('details.fact'), rowHeader: true, cell: (fact) => factName(fact, lang) },
            { header: t('details.value'), cell: (fact) => factWords(fact, lang) },
            { header: t('details.period'), cell: period },
            { header: t('details.source'), cell: source },
            ...(correct
              ? [
                  {
                    header: t('details.correct'),
                    cell: (fact: FactRow) => <a href={`${correct.href}&factId=${fact.id}`}>{t('details.correct')}</a>,
                  },
                ]
              : []),
          ]}
        />
      )}
    </>
  );
}
