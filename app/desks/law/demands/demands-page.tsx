import { type DemandCount, danishLaw, type LawBook } from '@fodfaeste/law';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount, formatDate } from '../../../kernel/text/format.ts';
import type { RuleCount, WorkCounts } from '../../../law/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { RuleBookFrame } from '../frame.tsx';
import { demandsPath } from '../paths.ts';
import { ruleBookText } from '../text.ts';
import type { ActDemand } from './act-demands.ts';
import { CitizensPart } from './citizens-part.tsx';
import { TimePart } from './time-part.tsx';
import type { TimeSpent } from './time-spent.ts';

/** How the demands stand in one municipality, and what they took. Numbers alone. */
export interface HouseCounts {
  readonly citizens: ReadonlyMap<string, RuleCount>;
  readonly work: WorkCounts;
  readonly spent: readonly TimeSpent[];
}

interface DemandsPageProps {
  readonly counts: readonly DemandCount[];
  readonly acts: readonly ActDemand[];
  readonly book: LawBook;
  /** Counts for staff of a municipality; null for everybody else. */
  readonly house: HouseCounts | null;
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
      {props.house === null ? null : (
        <>
          <CitizensPart book={props.book} counts={props.house.citizens} work={props.house.work} />
          <TimePart acts={props.acts} book={props.book} work={props.house.work} spent={props.house.spent} />
        </>
      )}
      <Acts {...props} />
    </RuleBookFrame>
  );
}
