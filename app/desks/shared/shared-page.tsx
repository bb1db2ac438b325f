import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate } from '../../kernel/text/format.ts';
import { EmptyState, Table, usePage } from '../../ui/index.ts';
import { pathOf } from '../person/head.tsx';
import { personText } from '../person/text.ts';
import { isCasePart } from '../person/view.ts';
import type { SharedCase } from './queries/shared-cases.ts';
import { sharedText } from './text.ts';

/** For helpers from other departments: who it is, what they may see, and why. */
export function SharedPage({ cases }: { readonly cases: readonly SharedCase[] }) {
  const { lang } = usePage();
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
