import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Balance } from '@fodfaeste/outlook';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import type { Found } from '../../occupations/index.ts';
import { type Gathered, type PathChoice, type PathThought, pathLabels } from '../../paths/index.ts';
import type { Course } from '../../training/index.ts';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import type { FieldProblem, FormValues } from '../../ui/form/form-context.ts';
import { CaseTrainingTabs } from '../enrolments/case-training-frame.tsx';
import { goalPath, myGoalPath } from '../plan/paths.ts';
import type { Asked } from './asked.ts';
import { ChooseForm } from './choose-form.tsx';
import { ChosenPathCard } from './chosen-card.tsx';
import { PathsCompared } from './comparison.tsx';
import { type AreaOutlook, DemandPart } from './demand-part.tsx';
import { JobForm } from './job-form.tsx';
import { casePathsPath, chosenThenPath, ownPathsPath } from './paths.ts';
import { pathsDeskText } from './text.ts';

export interface PathsPageProps {
  readonly caseId: string;
  readonly name: string;
  readonly version: number;
  readonly own: boolean;
  readonly mayChoose: boolean;
  readonly gathered: Gathered;
  readonly choices: readonly PathChoice[];
  readonly thoughts: readonly PathThought[];
  readonly whole: Balance;
  readonly area: AreaOutlook | null;
  readonly asked: Asked;
  readonly found: readonly Found[];
  readonly once: string;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
}

/** The same page for the citizen and for staff; only the voice differs. */
export function PathsPage(props: PathsPageProps) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  const { caseId, name, own, gathered, choices, found, asked } = props;
  const then = choices.find(({ id }) => id === asked.choiceId);
  const comparison = then?.snapshot ?? gathered.comparison;
  const mayChoose = props.mayChoose && then === undefined;
  const here = own ? ownPathsPath : casePathsPath(caseId);
  const reader = own ? 'you' : 'they';
  const chosen = choices.find(({ endedAt }) => endedAt === null);
  return (
    <>
      <h1>{own ? t('title.own') : t('title.staff', { navn: name })}</h1>
      {own ? null : <CaseTrainingTabs caseId={caseId} section="paths" />}
      <p class="ff-lead">{t(own ? 'lead.own' : 'lead.staff')}</p>
      {chosen ? <ChosenPathCard choice={chosen} reader={reader} here={here} onPage /> : null}
      {comparison === null ? (
        <>
          <p>{t(own ? 'none.own' : 'none.staff')}</p>
          <JobForm here={here} title={asked.title ?? ''} found={found} />
          <p>
            <a href={own ? myGoalPath : goalPath(caseId)}>{t('goal.link')}</a>
          </p>
        </>
      ) : (
        <>
          <section class="ff-section">
            <h2>{t(then ? 'job.was' : 'job.is', { job: comparison.occupation.title })}</h2>
            {comparison.occupation.isco === null ? <p>{t('job.words')}</p> : null}
            <p class="ff-muted">
              {t('as.of', {
                dato: formatDate(lang, comparison.dataOn),
                dag: formatDate(lang, comparison.on),
                lov: comparison.law.basis,
              })}
            </p>
            <DemandPart demand={comparison.demand} whole={props.whole} area={then ? null : props.area} />
            <PathsCompared
              comparison={comparison}
              thoughts={props.thoughts}
              reader={reader}
              more={(courseId) =>
                own
                  ? `/min-side/uddannelse/hvem-betaler?kursus=${courseId}`
                  : `/borger/${caseId}/uddannelse/hvem-betaler?kursus=${courseId}`
              }
              write={
                mayChoose
                  ? (path) => `/handling/say-of-path?${new URLSearchParams({ sag: caseId, til: here, path })}`
                  : null
              }
            />
            {then ? null : <Courses {...props} here={here} />}
          </section>
          {mayChoose ? (
            <ChooseForm
              action={here}
              caseId={caseId}
              version={props.version}
              once={props.once}
              own={own}
              again={chosen !== undefined}
              compared={comparedOf(asked)}
              values={props.values}
              problems={props.problems}
            />
          ) : gathered.plan.closed ? (
            <p>{t('closed')}</p>
          ) : then ? (
            <p>
              <a href={here}>{t('chosen.now')}</a>
            </p>
          ) : null}
          <div class="ff-no-print">
            <Details summary={t('job.other')} open={found.length > 0}>
              <JobForm here={here} title={asked.title ?? ''} found={found} />
            </Details>
          </div>
        </>
      )}
      <Earlier choices={choices} here={here} />
    </>
  );
}

/** What the form carries on: the job and the courses that were asked for. */
function comparedOf({ uri, title, courseId, educationId }: Asked): Readonly<Record<string, string>> {
  const given = { uri, jobTitle: title, courseId, educationId };
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The other courses that lead to the same job. */
function Courses({ gathered, asked, here }: PathsPageProps & { readonly here: string }) {
  const t = pathsDeskText(usePage().lang);
  const shown = new Set(gathered.comparison?.paths.flatMap(({ course }) => course?.id ?? []));
  const link = (course: Course, kind: 'kursus' | 'uddannelse') => {
    const { uri, title, courseId, educationId } = asked;
    const query = { job: uri, jobTitle: title, kursus: courseId, uddannelse: educationId, [kind]: course.id };
    const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
    return (
      <li>
        <a href={`${here}?${new URLSearchParams(set)}`}>{course.title}</a>
      </li>
    );
  };
  const others = [
    ...gathered.short.filter(({ id }) => !shown.has(id)).map((course) => link(course, 'kursus')),
    ...gathered.educations.filter(({ id }) => !shown.has(id)).map((course) => link(course, 'uddannelse')),
  ];
  if (others.length === 0) return null;
  return (
    <div class="ff-no-print">
      <Details summary={t('course.chosen')}>
        <p>{t('course.first')}</p>
        <ul>{others}</ul>
      </Details>
    </div>
  );
}

function Earlier({ choices, here }: { readonly choices: readonly PathChoice[]; readonly here: string }) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  const earlier = choices.filter(({ endedAt }) => endedAt !== null);
  if (earlier.length === 0) return null;
  return (
    <div class="ff-section">
      <Details summary={t('chosen.earlier')}>
        <ul>
          {earlier.map(({ id, path, occupationTitle: job, at, words: ord }) => (
            <li>
              {t('chosen.earlier.line', {
                vej: inLang(pathLabels[path], lang),
                job,
                dato: formatDate(lang, toCopenhagen(at).date),
                ord,
              })}{' '}
              <a href={chosenThenPath(here, id)}>{t('chosen.then')}</a>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
