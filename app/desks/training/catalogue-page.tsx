import type { PlainDate } from '@fodfaeste/law/dates';
import { LinkButton } from '../../ui/content/button.tsx';
import { Details } from '../../ui/content/details.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { usePage } from '../../ui/context.ts';
import { type CourseChoice, choiceHref, nothingChosen, type ReadGoal } from './choice.ts';
import { DataLine, HitCard } from './hit-card.tsx';
import { actHref, cataloguePaths, type Desk, exportPath, importPath } from './paths.ts';
import { type Hit, type Hits, sourcesOf } from './read.ts';
import { CourseSearchForm } from './search-form.tsx';
import { trainingDeskText } from './text.ts';
import { TrainingTabs } from './training-frame.tsx';

export interface CatalogueProps extends Hits {
  readonly desk: Desk;
  readonly choice: CourseChoice;
  readonly today: PlainDate;
  /** Whom staff looks for. */
  readonly forName: string | null;
  /** Courses in the catalogue at all. */
  readonly total: number;
  readonly mayKeep: boolean;
  /** There are shipped courses that nobody has taken. */
  readonly hasExamples: boolean;
}

/** Courses by goal: where do you want to go, and what leads there. */
export function CoursesPage(props: CatalogueProps) {
  const { desk, choice, forName, total, mayKeep } = props;
  const t = trainingDeskText(usePage().lang);
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{forName === null ? t(`lead.${desk}`) : t('lead.case', { navn: forName })}</p>
      {desk === 'staff' ? <TrainingTabs section="catalogue" /> : null}
      {total === 0 ? (
        <EmptyState heading={t('empty.title')}>
          <p>{t(desk === 'own' ? 'empty.own' : 'empty.text')}</p>
        </EmptyState>
      ) : (
        <>
          <CourseSearchForm choice={choice} desk={desk} />
          <Found {...props} />
        </>
      )}
      {mayKeep ? <Keeping {...props} /> : null}
    </>
  );
}

const isSearch = ({ job, uri, weeks, km, soon }: CourseChoice): boolean =>
  job !== '' || uri !== null || weeks !== null || km !== null || soon !== null;

function Found(props: CatalogueProps) {
  const { desk, choice, goal, found, hits, general, total, today } = props;
  const t = trainingDeskText(usePage().lang);
  const path = cataloguePaths[desk];
  const searched = isSearch(choice);
  const shown = [...hits, ...general];
  const card = (hit: Hit) => (
    <HitCard hit={hit} goal={goal} desk={desk} caseId={choice.caseId} today={today} searched={choice.job !== ''} />
  );
  return (
    <>
      <section class="ff-section">
        <GoalRead choice={choice} goal={goal} path={path} />
        {found === 0 ? (
          <NoneFound {...props} />
        ) : (
          <>
            <h2>{headingOf(props, searched, t)}</h2>
            {searched ? null : <p>{t('found.count', { antal: total })}</p>}
            <Details summary={t('order.summary')}>
              <p>{t('order.text')}</p>
              <p>{t('order.person')}</p>
            </Details>
            <div class="ff-stack">{hits.map(card)}</div>
            {hits.length < found ? (
              <p>
                <LinkButton href={choiceHref(path, choice, { all: true })}>
                  {t('found.more', { antal: String(found) })}
                </LinkButton>
              </p>
            ) : null}
          </>
        )}
      </section>
      {general.length === 0 ? null : (
        <section class="ff-section">
          <h2>{t('found.general')}</h2>
          <div class="ff-stack">{general.map(card)}</div>
        </section>
      )}
      <DataLine sources={sourcesOf(shown.map(({ course }) => course))} hits={shown} />
    </>
  );
}

function headingOf({ goal, found }: CatalogueProps, searched: boolean, t: ReturnType<typeof trainingDeskText>): string {
  if (!searched) return t('found.all');
  return goal.name === null ? t('found.words', { antal: found }) : t('found.goal', { antal: found, fag: goal.name });
}

function NoneFound({ desk, choice, goal }: CatalogueProps) {
  const t = trainingDeskText(usePage().lang);
  const cleared = { ...nothingChosen, caseId: choice.caseId };
  return (
    <EmptyState
      heading={t('found.none')}
      action={<a href={choiceHref(cataloguePaths[desk], cleared)}>{t('found.without')}</a>}
    >
      {goal.name === null ? null : <p>{t('found.none.goal', { fag: goal.name })}</p>}
      <p>{t('found.none.text')}</p>
      {desk === 'own' ? <p>{t('found.none.case')}</p> : null}
    </EmptyState>
  );
}

/** How the typed goal was read; where it may mean several things, the reader chooses. */
function GoalRead({
  choice,
  goal,
  path,
}: {
  readonly choice: CourseChoice;
  readonly goal: ReadGoal;
  readonly path: string;
}) {
  const t = trainingDeskText(usePage().lang);
  if (choice.job === '') return null;
  const options = (
    <ul>
      {goal.maybe.map(({ label }) => (
        <li lang="da">
          <a href={choiceHref(path, choice, { job: label, uri: null })}>{label}</a>
        </li>
      ))}
    </ul>
  );
  if (goal.name === null)
    return goal.maybe.length === 0 ? (
      <p>{t('read.none')}</p>
    ) : (
      <>
        <p>{t('read.which')}</p>
        {options}
      </>
    );
  const isSame = goal.name.toLocaleLowerCase('da') === choice.job.toLocaleLowerCase('da');
  return (
    <>
      {isSame ? null : <p>{t('read.as', { fag: goal.name })}</p>}
      {goal.maybe.length === 0 ? null : <Details summary={t('read.maybe')}>{options}</Details>}
    </>
  );
}

function Keeping({ hasExamples, total }: CatalogueProps) {
  const t = trainingDeskText(usePage().lang);
  return (
    <section class="ff-section">
      <h2>{t('keep.heading')}</h2>
      <div class="ff-actions">
        <LinkButton href={actHref('add-course', { back: cataloguePaths.staff })}>{t('keep.add')}</LinkButton>
        <LinkButton href={importPath}>{t('keep.import')}</LinkButton>
        {hasExamples ? (
          <LinkButton href={actHref('take-shipped-courses', { back: cataloguePaths.staff })}>
            {t('keep.take')}
          </LinkButton>
        ) : null}
        {total === 0 ? null : <a href={exportPath}>{t('keep.export')}</a>}
      </div>
    </section>
  );
}
