import type { PlainDate } from '@fodfaeste/law/dates';
import { type Reading, readers, type SideBySide } from '@fodfaeste/law/who-pays';
import { bestScheme } from '../../funding/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Course } from '../../training/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import type { FormValues } from '../../ui/form/form-context.ts';
import { Tabs } from '../../ui/navigation/tabs.tsx';
import { TrainingTabs } from '../training/training-frame.tsx';
import { whoPaysPath, whoPaysPdfPath } from './paths.ts';
import { type Asked, type Question, queryOf } from './question.ts';
import { QuestionForm } from './question-form.tsx';
import { ReadingView } from './reading-view.tsx';
import { fundingDeskText } from './text.ts';

export interface PublicAnswer {
  readonly reading: Reading;
  readonly both: SideBySide;
  readonly dataOn: PlainDate | null;
}

interface PublicPageProps {
  readonly asked: Asked;
  readonly courses: readonly Course[];
  readonly values: FormValues;
  readonly answer: PublicAnswer | null;
  /** Staff come from the pages about training. */
  readonly staff: boolean;
}

const pathOf = (question: Question): string => `${whoPaysPath}?${queryOf(question)}`;

/** The same question for another reader. */
function ReaderTabs({ question }: { readonly question: Question }) {
  const t = fundingDeskText(usePage().lang);
  return (
    <Tabs
      label={t('case.readers')}
      current={pathOf(question)}
      items={readers.map((reader) => ({ href: pathOf({ ...question, reader }), label: t(`reader.${reader}`) }))}
    />
  );
}

function OneSide({
  question,
  both,
  insured,
}: {
  readonly question: Question;
  readonly both: SideBySide;
  readonly insured: boolean;
}) {
  const { lang } = usePage();
  const t = fundingDeskText(lang);
  const best = bestScheme(insured ? both.insured : both.uninsured);
  const shown = question.situation.insured === insured;
  return (
    <Card heading={insured ? t('side.insured') : t('side.uninsured')} level={3} look={shown ? 'next' : 'plain'}>
      {best === null ? (
        <p>{t('side.none')}</p>
      ) : (
        <>
          <p>
            <strong>{inLang(best.name, lang)}</strong>
          </p>
          <p>{inLang(best.pays, lang)}</p>
          {best.rate === null ? null : <p>{inLang(best.rate.words, lang)}</p>}
        </>
      )}
      {shown ? (
        <p class="ff-muted">{t('side.shown')}</p>
      ) : (
        <p>
          <a href={pathOf({ ...question, situation: { ...question.situation, insured } })}>{t('side.show')}</a>
        </p>
      )}
    </Card>
  );
}

function Sides({ question, both }: { readonly question: Question; readonly both: SideBySide }) {
  const t = fundingDeskText(usePage().lang);
  return (
    <section class="ff-section">
      <h2>{t('side.title')}</h2>
      {both.differ.length === 0 ? (
        <p>{t('side.same')}</p>
      ) : (
        <div class="ff-columns-2">
          <OneSide question={question} both={both} insured />
          <OneSide question={question} both={both} insured={false} />
        </div>
      )}
    </section>
  );
}

/** Who pays? For everybody: questions in plain words, the answer for each of four readers, with and without insurance. */
export function PublicWhoPays({ asked, courses, values, answer, staff }: PublicPageProps) {
  const t = fundingDeskText(usePage().lang);
  const { question } = asked;
  const form = <QuestionForm asked={asked} courses={courses} values={values} />;
  const tabs = staff ? <TrainingTabs section="whoPays" /> : null;
  if (answer === null)
    return (
      <>
        <h1>{t('title')}</h1>
        {tabs}
        <p class="ff-lead">{t('lead')}</p>
        {form}
      </>
    );
  const { reading, both, dataOn } = answer;
  return (
    <>
      <h1>{reading.course === null ? t('title') : t('title.course', { kursus: reading.course })}</h1>
      {tabs}
      <ReaderTabs question={question} />
      <ReadingView reading={reading} dataOn={dataOn} />
      <p>
        <LinkButton kind="secondary" href={`${whoPaysPdfPath}?${queryOf(question)}`}>
          {t('pdf')}
        </LinkButton>
      </p>
      <Sides question={question} both={both} />
      <section class="ff-section">
        <Details summary={t('change')}>{form}</Details>
      </section>
    </>
  );
}
