import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount, formatKroner } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { type Gift, type PartnershipParty, partyLabels } from '../../../partnerships/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { partnershipDeskText } from '../text.ts';

/** "25.000 kr. og 40 timer fra den regionale pulje". */
export function giftWords({ oere, hours, source, words }: Gift, lang: Lang): string {
  const t = partnershipDeskText(lang);
  const amounts = [
    oere === null ? null : formatKroner(lang, oere),
    hours === null ? null : t('parties.hours', { timer: formatCount(lang, hours) }),
  ].filter((one) => one !== null);
  const given = amounts.join(', ');
  const from = source === null ? '' : t('parties.from', { kilde: source });
  return [[given, from].filter((one) => one !== '').join(' '), words ?? ''].filter((one) => one !== '').join('. ');
}

const tones = { asked: 'attention', yes: 'positive', no: 'neutral' } as const;

interface PartiesProps {
  readonly parties: readonly PartnershipParty[];
  /** What the reader may do about one party. */
  readonly action?: (party: PartnershipParty) => Child;
  readonly children?: Child;
}

/** Who takes part, and who gives what. */
export function Parties({ parties, action, children }: PartiesProps) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const oere = parties.reduce((sum, { gives }) => sum + (gives.oere ?? 0), 0);
  const hours = parties.reduce((sum, { gives }) => sum + (gives.hours ?? 0), 0);
  const total = [
    ...(oere > 0 ? [formatKroner(lang, oere)] : []),
    ...(hours > 0 ? [t('parties.hours', { timer: formatCount(lang, hours) })] : []),
  ].join(', ');
  return (
    <Card heading={t('parties.heading')}>
      <Table
        caption={t('parties.caption')}
        hideCaption
        rows={parties}
        columns={[
          { header: t('parties.name'), rowHeader: true, cell: ({ name }) => name },
          { header: t('parties.kind'), cell: ({ kind }) => inLang(partyLabels[kind], lang) },
          {
            header: t('parties.answer'),
            cell: (party) => (
              <>
                <Tag tone={tones[party.state]}>{t(`parties.${party.state}`)}</Tag> {action?.(party) ?? null}
              </>
            ),
          },
          { header: t('parties.gives'), cell: ({ gives }) => giftWords(gives, lang) || '–' },
        ]}
      />
      {total === '' ? null : <p>{t('parties.total', { hvad: total })}</p>}
      {parties.some(({ kind }) => kind === 'state') ? <p class="ff-muted">{t('parties.state')}</p> : null}
      {children}
    </Card>
  );
}
