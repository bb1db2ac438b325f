import {
  type CauseCount,
  causeLabels,
  type DecisionKinds,
  type Lesson,
  lessonsByCause,
} from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { rulePath } from '../../law/paths.ts';
import { letterPaths } from '../../letters/paths.ts';
import { ActForm, type FormFrame } from '../act-form.tsx';
import type { OpenedForm } from '../forms.ts';
import { decisionPaths } from '../paths.ts';
import { dayOf } from '../words.ts';
import { decisionDeskText } from './text.ts';

interface LessonsPageProps {
  readonly lessons: readonly Lesson[];
  readonly kinds: DecisionKinds;
  /** Undefined for those who only read. */
  readonly close: OpenedForm | undefined;
  /** Letters are corrected by administrators. */
  readonly mayCorrectLetters: boolean;
  readonly frame: FormFrame;
}

/** Where what went wrong is put right: the letter, the rule, or among ourselves. */
function PointsTo({
  lesson: { pointsTo, pointsKey },
  mayCorrectLetters,
}: { readonly lesson: Lesson } & Pick<LessonsPageProps, 'mayCorrectLetters'>) {
  const t = decisionDeskText(usePage().lang);
  if (pointsTo === 'template' && mayCorrectLetters)
    return <a href={pointsKey ? letterPaths.template(pointsKey) : letterPaths.templates}>{t('lessons.template')}</a>;
  if (pointsTo === 'rule' && pointsKey) return <a href={rulePath(pointsKey)}>{t('lessons.rule')}</a>;
  return <>{t(`lessons.${pointsTo}`)}</>;
}

function LessonLine({ lesson, ...props }: { readonly lesson: Lesson } & LessonsPageProps) {
  const { lang } = usePage();
  const t = decisionDeskText(lang);
  const kind = props.kinds.get(lesson.kind);
  const { again } = props.frame;
  return (
    <li>
      <p>{lesson.words}</p>
      <p class="ff-muted">
        {kind ? inLang(kind.name, lang) : lesson.kind} ·{' '}
        {t('lessons.made', { dato: formatDate(lang, dayOf(lesson.madeAt)) })} ·{' '}
        <PointsTo lesson={lesson} mayCorrectLetters={props.mayCorrectLetters} />
      </p>
      {lesson.doneAt ? (
        <p>
          {t('lessons.done', {
            dato: formatDate(lang, dayOf(lesson.doneAt)),
            navn: lesson.doneByName ?? '',
            gjort: lesson.doneWords ?? '',
          })}
        </p>
      ) : props.close ? (
        <Details summary={t('lessons.close')} open={again?.step === 'laering' && again.of === lesson.id}>
          <ActForm
            {...props.frame}
            form={props.close}
            step="laering"
            of={lesson.id}
            action={`${decisionPaths.lessons}/${lesson.id}`}
          />
        </Details>
      ) : null}
    </li>
  );
}

function Cause({ cause, ...props }: { readonly cause: CauseCount } & LessonsPageProps) {
  const { lang } = usePage();
  const t = decisionDeskText(lang);
  const kinds = cause.kinds.map(({ kind, count }) => {
    const found = props.kinds.get(kind);
    return `${found ? inLang(found.name, lang) : kind} (${count})`;
  });
  return (
    <Card heading={inLang(causeLabels[cause.cause], lang)}>
      <p>
        <strong>{t('lessons.count', { antal: cause.count })}</strong>
        {cause.open > 0 ? ` · ${t('lessons.open', { antal: cause.open })}` : null}
      </p>
      <p class="ff-muted">
        {t('lessons.kinds')}: {kinds.join(', ')}
      </p>
      <ul class="nobullet-list ff-decision-list">
        {cause.lessons.map((lesson) => (
          <LessonLine lesson={lesson} {...props} />
        ))}
      </ul>
    </Card>
  );
}

/** `/afgoerelser/laering`: what was overturned, by what went wrong, with the way to what must be put right. */
export function LessonsPage(props: LessonsPageProps) {
  const t = decisionDeskText(usePage().lang);
  const causes = lessonsByCause(props.lessons);
  return (
    <>
      <h1>{t('lessons.title')}</h1>
      <p class="ff-lead">{t('lessons.lead')}</p>
      {causes.length === 0 ? (
        <EmptyState heading={t('lessons.empty')}>
          <p>{t('lessons.empty.text')}</p>
        </EmptyState>
      ) : (
        <div class="ff-stack">
          {causes.map((cause) => (
            <Cause cause={cause} {...props} />
          ))}
        </div>
      )}
    </>
  );
}
