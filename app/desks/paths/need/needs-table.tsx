import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { surenessLabels, type TrainingNeed } from '../../../paths/index.ts';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { occupationsPath } from '../../occupations/paths.ts';
import { schoolCoursesPath } from '../../training/paths.ts';
import { ownNeedsPath } from '../paths.ts';
import { signInWords } from './sign-words.ts';
import { needText } from './text.ts';

interface NeedsTableProps {
  readonly needs: readonly TrainingNeed[];
  /** A school answers from here. */
  readonly answers: boolean;
}

export function NeedsTable({ needs, answers }: NeedsTableProps) {
  const { lang } = usePage();
  const t = needText(lang);
  if (needs.length === 0)
    return (
      <EmptyState heading={t('empty.heading')}>
        <p>{t('empty.text')}</p>
      </EmptyState>
    );
  return (
    <Table
      caption={t('caption')}
      hideCaption
      rows={needs}
      columns={[
        { header: t('column.work'), rowHeader: true, cell: (need) => <Work need={need} /> },
        { header: t('column.signs'), cell: (need) => <Signs need={need} /> },
        { header: t('column.sure'), cell: ({ sureness }) => inLang(surenessLabels[sureness], lang) },
        { header: t('column.nearest'), cell: (need) => nearestInWords(need, lang) },
        {
          header: t('column.wishes'),
          cell: ({ wishes }) => (wishes === null ? t('wishes.few') : wishes),
        },
        { header: t('column.answers'), cell: (need) => <Answers need={need} mayAnswer={answers} /> },
      ]}
    />
  );
}

function Work({ need: { isco, title } }: { readonly need: TrainingNeed }) {
  const name = inLang(title, usePage().lang);
  return isco === null ? name : <a href={`${occupationsPath}/gruppe/${isco}`}>{name}</a>;
}

function Signs({ need }: { readonly need: TrainingNeed }) {
  const { lang } = usePage();
  return (
    <ul class="nobullet-list ff-path-lines">
      {need.signs.map((sign) => {
        const { words, source } = signInWords(sign, lang);
        return (
          <li>
            {words} <span class="ff-source">{source}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The nearest class beyond the reach, or that there is none. */
export function nearestInWords({ isco, nearest }: TrainingNeed, lang: 'da' | 'en'): string {
  const t = needText(lang);
  if (isco === null) return t('nearest.trade');
  if (nearest === null) return t('nearest.none');
  const { title: kursus, place: sted, startsOn, km } = nearest;
  const way = km === null ? t('nearest.unknown') : t('nearest.km', { antal: km });
  return `${t('nearest.is', { kursus, sted, dato: formatDate(lang, startsOn) })} (${way})`;
}

function Answers({ need, mayAnswer }: { readonly need: TrainingNeed; readonly mayAnswer: boolean }) {
  const { lang } = usePage();
  const t = needText(lang);
  const { answers, isco, title } = need;
  return (
    <>
      {answers.length === 0 ? (
        <p class="ff-muted">{t('answer.none')}</p>
      ) : (
        <ul class="nobullet-list ff-path-lines">
          {answers.map(({ answer, organisationName: skole, words: ord }) => (
            <li>{t(`answer.${answer}`, { skole, ord })}</li>
          ))}
        </ul>
      )}
      {mayAnswer && isco !== null ? (
        <p class="ff-no-print">
          <a href={`/handling/answer-training-need?${new URLSearchParams({ isco, til: ownNeedsPath })}`}>
            {t('answer.give', { arbejde: inLang(title, lang).toLowerCase() })}
          </a>
          {answers.some(({ answer }) => answer === 'planning') ? (
            <>
              {' · '}
              <a href={schoolCoursesPath}>{t('answer.class')}</a>
            </>
          ) : null}
        </p>
      ) : null}
    </>
  );
}
