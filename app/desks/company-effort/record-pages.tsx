import { daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import { type Followed, isOver, lastDayOf, type PastPlacement, type RecordView } from '../../capacity/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatCount, formatDate } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { kindLabels } from '../../placements/index.ts';
import { EmptyState, LinkButton, Table, usePage } from '../../ui/index.ts';
import { CompanyTabs, StaffCompanyTabs } from '../companies/company-frame.tsx';
import { Answers, Beside, Figures, HowCounted, Lead, Repeats, Signals } from './record-parts.tsx';
import { recordText } from './record-text.ts';

interface StaffRecordProps {
  readonly view: RecordView;
  readonly placements: readonly PastPlacement[];
  readonly today: PlainDate;
}

/** `/virksomheder/:id/tal`: what places there led to, with the places behind the figures. Citizens are not named here. */
export function StaffRecordPage({ view, placements, today }: StaffRecordProps) {
  const { lang } = usePage();
  const t = recordText(lang);
  return (
    <>
      <h1>{t('title.staff', { firma: view.companyName })}</h1>
      <StaffCompanyTabs organisationId={view.organisationId} section="figures" />
      <Lead view={view} />
      <Signals view={view} />
      <Answers view={view} />
      {placements.length > 0 ? (
        <>
          <Beside view={view} />
          <Figures record={view.record} />
          <Repeats record={view.record} />
          <PlacementList placements={placements} today={today} lang={lang} />
        </>
      ) : null}
      <HowCounted />
    </>
  );
}

/** `/jeres-side/tal`: the company's own figures, and its chance to answer. */
export function OwnRecordPage({ view }: { readonly view: RecordView }) {
  const t = recordText(usePage().lang);
  const answer = `/handling/answer-company-figures?til=${encodeURIComponent('/jeres-side/tal')}`;
  return (
    <>
      <h1>{t('title.own')}</h1>
      <CompanyTabs section="figures" />
      {view.record.placements === 0 ? (
        <EmptyState heading={t('own.empty.heading')}>
          <p>{t('own.empty.text')}</p>
        </EmptyState>
      ) : (
        <>
          <Lead view={view} />
          <p>
            {t('own.why')} {t('own.lead.privacy')}
          </p>
          <div class="ff-actions">
            <LinkButton kind="primary" href={answer}>
              {t('answer.link')}
            </LinkButton>
          </div>
          <Answers view={view} own />
          <Signals view={view} own />
          <Beside view={view} />
          <Figures record={view.record} />
          <Repeats record={view.record} />
        </>
      )}
      <HowCounted />
    </>
  );
}

interface ListProps {
  readonly placements: readonly PastPlacement[];
  readonly today: PlainDate;
  readonly lang: Lang;
}

function PlacementList({ placements, today, lang }: ListProps) {
  const t = recordText(lang);
  return (
    <section class="ff-section">
      <h2>{t('list.heading')}</h2>
      <Table
        caption={t('list.heading')}
        hideCaption
        rows={placements}
        columns={[
          {
            header: t('list.function'),
            rowHeader: true,
            cell: ({ id, caseId, functionTitle }) => <a href={`/borger/${caseId}/tilbud/${id}`}>{functionTitle}</a>,
          },
          { header: t('list.kind'), cell: ({ kind }) => inLang(kindLabels[kind], lang) },
          {
            header: t('list.days'),
            cell: (one) => {
              const period = t('list.period', {
                fra: formatDate(lang, one.startsOn),
                til: formatDate(lang, lastDayOf(one)),
              });
              return `${period} (${formatCount(lang, daysBetween(one.startsOn, lastDayOf(one)) + 1)})`;
            },
          },
          { header: t('list.then'), cell: (one) => thenOf(one, today, lang) },
        ]}
      />
    </section>
  );
}

function thenOf(one: PastPlacement, today: PlainDate, lang: Lang): string {
  const t = recordText(lang);
  if (one.followed.length > 0) return one.followed.map((after) => followedWords(after, lang)).join(' · ');
  if (one.kind === 'smaajob') return t('list.paid');
  if (one.extended) return t('list.extended');
  if (lastDayOf(one) >= today) return t('list.running');
  return isOver(one, 3, today) ? t('list.nothing') : t('list.soon');
}

function followedWords({ kind, fromOn, atThisCompany }: Followed, lang: Lang): string {
  const t = recordText(lang);
  const dato = formatDate(lang, fromOn);
  if (kind === 'education') return t('then.education', { dato });
  return atThisCompany ? t(`then.${kind}.here`, { dato }) : t(`then.${kind}`, { dato });
}
