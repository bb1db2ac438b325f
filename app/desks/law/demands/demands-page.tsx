import { type DemandCount, danishLaw, type LawBook } from '@fodfaeste/law';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount, formatDate } from '../../../kernel/text/format.ts';
import type { RuleCount } from '../../../law/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { RuleBookFrame } from '../frame.tsx';
import { demandsPath, rulePath } from '../paths.ts';
import { smallCell } from '../rule/rule-page.tsx';
import { ruleBookText } from '../text.ts';
import type { ActDemand } from './act-demands.ts';

interface DemandsPageProps {
  readonly counts: readonly DemandCount[];
  readonly acts: readonly ActDemand[];
  readonly book: LawBook;
  /** Counts of citizens for staff of a municipality; null for everybody else. */
  readonly citizens: ReadonlyMap<string, RuleCount> | null;
}

function PerPack({ counts }: DemandsPageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const title = (id: string) =>
    [...danishLaw.packs, ...danishLaw.overlays].find((head) => head.id === id)?.title ?? { da: id, en: id };
  const number = (value: number) => formatCount(lang, value);
  return (
    <section class="ff-section">
      <h2>{t('demands.perPack')}</h2>
      <Table
        caption={t('demands.perPack')}
        hideCaption
        rows={counts}
        columns={[
          { header: t('demands.pack'), rowHeader: true, cell: ({ pack }) => inLang(title(pack), lang) },
          { header: t('demands.from'), cell: ({ on }) => formatDate(lang, on) },
          { header: t('demands.borger'), numeric: true, cell: ({ duties }) => number(duties.borger) },
          { header: t('demands.kommune'), numeric: true, cell: ({ duties }) => number(duties.kommune) },
          { header: t('demands.akasse'), numeric: true, cell: ({ duties }) => number(duties.akasse) },
          { header: t('demands.virksomhed'), numeric: true, cell: ({ duties }) => number(duties.virksomhed) },
          { header: t('demands.guards'), numeric: true, cell: ({ guards }) => number(guards) },
          { header: t('demands.groupOnly'), numeric: true, cell: ({ groupOnly }) => number(groupOnly) },
          { header: t('demands.suspended'), numeric: true, cell: ({ suspended }) => number(suspended) },
        ]}
      />
      <p class="ff-muted">{t('demands.note')}</p>
    </section>
  );
}

function Acts({ acts }: DemandsPageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const fields = ({ byLaw, byMeaning }: ActDemand) =>
    [
      byLaw > 0 ? t('demands.mandatory.law', { antal: byLaw }) : null,
      byMeaning > 0 ? t('demands.mandatory.meaning', { antal: byMeaning }) : null,
    ]
      .filter((part) => part !== null)
      .join(', ') || t('demands.mandatory.none');
  return (
    <section class="ff-section">
      <h2>{t('demands.acts')}</h2>
      <p>{t('demands.acts.lead')}</p>
      <Table
        caption={t('demands.acts')}
        hideCaption
        rows={acts}
        columns={[
          { header: t('demands.act'), rowHeader: true, cell: ({ title }) => inLang(title, lang) },
          {
            header: t('demands.basis'),
            cell: ({ basis }) =>
              basis === 'none' ? (
                t('demands.noBasis')
              ) : basis.url ? (
                <a href={basis.url} rel="noreferrer">
                  {basis.law} {basis.paragraph}
                </a>
              ) : (
                `${basis.law} ${basis.paragraph}`
              ),
          },
          { header: t('demands.mandatory'), cell: fields },
          { header: t('demands.minutes'), numeric: true, cell: ({ minutes }) => formatCount(lang, minutes) },
        ]}
      />
      <p class="ff-muted">{t('demands.time')}</p>
    </section>
  );
}

function Citizens({ book, citizens }: DemandsPageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  if (citizens === null || citizens.size === 0) return null;
  const told = (value: number) => (value > 0 && value < smallCell ? t('demands.few') : formatCount(lang, value));
  const rows = book.rules
    .filter(
      ({ kind, subject, id }) => kind === 'duty' && subject === 'person' && (citizens.get(id)?.concerned ?? 0) > 0,
    )
    .toSorted((a, b) => (citizens.get(b.id)?.concerned ?? 0) - (citizens.get(a.id)?.concerned ?? 0));
  return (
    <section class="ff-section">
      <h2>{t('demands.rules')}</h2>
      <p>{t('demands.rules.lead')}</p>
      <Table
        caption={t('demands.rules')}
        hideCaption
        rows={rows}
        columns={[
          {
            header: t('nav.rules'),
            rowHeader: true,
            cell: ({ id, name }) => <a href={rulePath(id)}>{inLang(name, lang)}</a>,
          },
          { header: t('rule.who'), cell: ({ bearer }) => t(`bearer.${bearer}`) },
          { header: t('rule.source'), cell: ({ cites }) => `${cites[0].source.short} ${cites[0].paragraph}` },
          { header: t('demands.concerned'), numeric: true, cell: ({ id }) => told(citizens.get(id)?.concerned ?? 0) },
          { header: t('demands.open'), numeric: true, cell: ({ id }) => told(citizens.get(id)?.open ?? 0) },
        ]}
      />
    </section>
  );
}

/** The register of process demands: the law's, version by version, and the platform's own, each with its paragraph or without. */
export function DemandsPage(props: DemandsPageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  return (
    <RuleBookFrame heading={t('demands.title')} lead={t('demands.lead')} current={demandsPath}>
      <PerPack {...props} />
      <Citizens {...props} />
      <Acts {...props} />
    </RuleBookFrame>
  );
}
