import type { PlainDate } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { type Check, type Enrolment, isCurrent, openSigns, scoreLabels } from '../../../enrolments/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { ActForm, type FormFrame } from '../../decisions/act-form.tsx';
import { ownDecisions } from '../../decisions/citizen/paths.ts';
import { type OpenedForm, prefixOf } from '../../decisions/forms.ts';
import { Face, scores } from '../../placements/parts/score.tsx';
import {
  BarrierItem,
  Buddies,
  CheckItem,
  FromSchool,
  Outcomes,
  SignList,
  shownChecks,
  TalkList,
  TryOutItem,
} from '../parts/lists.tsx';
import { coursePartText } from '../parts/text.ts';
import { daysInWords, stateSentence } from '../parts/words.ts';
import { ownCourses } from '../paths.ts';
import { type OwnStep, ownSteps } from './steps.ts';
import { ownCourseText } from './text.ts';
import { openCheck } from './waits.ts';

export interface OwnCourseProps {
  readonly one: Enrolment;
  readonly today: PlainDate;
  readonly forms: ReadonlyMap<OwnStep, OpenedForm>;
  readonly frame: FormFrame;
}

interface StepProps extends OwnCourseProps {
  readonly step: OwnStep;
  readonly of?: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

function StepForm({ step, of, values, one, forms, frame }: StepProps) {
  const form = forms.get(step);
  if (!form) return null;
  const about = ownSteps[step].of;
  return (
    <ActForm
      {...frame}
      form={form}
      action={ownCourses.step(one.id, step)}
      step={step}
      of={of}
      values={values}
      without={['enrolmentId', ...(about === null ? [] : [about])]}
    />
  );
}

function Folded({ summary, ...props }: StepProps & { readonly summary: string }): Child {
  if (!props.forms.has(props.step)) return null;
  const { again } = props.frame;
  return (
    <Details summary={summary} open={again?.step === props.step && again.of === (props.of ?? '')}>
      <StepForm {...props} />
    </Details>
  );
}

/** One press, with or without words: five buttons that each send the form. */
function HowItGoes({ check, one, frame }: OwnCourseProps & { readonly check: Check }) {
  const { lang } = usePage();
  const t = ownCourseText(lang);
  const { again } = frame;
  const back = again?.step === 'hvordan' && again.of === check.id ? again : undefined;
  return (
    <Card heading={t('one.check')} look="next">
      <p>{t('one.check.lead')}</p>
      <Form
        action={ownCourses.step(one.id, 'hvordan')}
        once={frame.newId()}
        idPrefix={prefixOf('hvordan', check.id)}
        values={back?.values}
        problems={back?.problems}
        label={t('one.check')}
      >
        <input type="hidden" name="_of" value={check.id} />
        <TextArea name="words" label={t('one.check.words')} hint={t('one.check.help')} rows={2} />
        <div class="ff-actions">
          {scores.map((score) => (
            <button class="button button-secondary" type="submit" name="score" value={score}>
              <Face score={score} />
              <span class="ff-face-words">{inLang(scoreLabels[score], lang)}</span>
            </button>
          ))}
        </div>
      </Form>
    </Card>
  );
}

function Now(props: OwnCourseProps) {
  const { lang } = usePage();
  const [t, part] = [ownCourseText(lang), coursePartText(lang)];
  const { one } = props;
  const signs = openSigns(one);
  const check = openCheck(one);
  return (
    <>
      {one.state === 'proposed' ? (
        <Card heading={t('one.proposed')} look="next">
          <StepForm {...props} step="svar" />
        </Card>
      ) : null}
      {signs.length > 0 ? (
        <Card heading={part('signs.heading.citizen')} look="next">
          <SignList signs={signs} own />
          <p>{part('signs.note.citizen')}</p>
          <p class="ff-muted">{t('one.talk.call')}</p>
        </Card>
      ) : null}
      {check && props.forms.has('hvordan') ? <HowItGoes {...props} check={check} /> : null}
    </>
  );
}

function Helps(props: OwnCourseProps) {
  const { lang } = usePage();
  const [t, part] = [ownCourseText(lang), coursePartText(lang)];
  const { one, today } = props;
  return (
    <>
      {one.tryOuts.length > 0 ? (
        <Card heading={part('try.heading')}>
          <ul class="nobullet-list ff-parties">
            {one.tryOuts.map((tryOut) => (
              <TryOutItem
                tryOut={tryOut}
                note={
                  tryOut.state === 'planned' && tryOut.onDay <= today ? (
                    <Folded
                      {...props}
                      summary={part('try.note')}
                      step="proevet"
                      of={tryOut.id}
                      values={{ state: 'held' }}
                    />
                  ) : null
                }
              />
            ))}
          </ul>
        </Card>
      ) : null}
      <Card heading={part('barriers.heading')}>
        <p>{t('one.barriers.lead')}</p>
        {one.barriers.length > 0 ? (
          <ul class="nobullet-list ff-parties">
            {one.barriers.map((barrier) => (
              <BarrierItem barrier={barrier} />
            ))}
          </ul>
        ) : null}
        <Folded {...props} summary={part('barriers.add')} step="svaert" />
      </Card>
    </>
  );
}

function School(props: OwnCourseProps) {
  const { lang } = usePage();
  const [t, part] = [ownCourseText(lang), coursePartText(lang)];
  const { one } = props;
  const told = one.absences.length > 0 || one.messages.length > 0;
  const skole = one.providerName;
  return (
    <Card heading={part('school.heading')} look="quiet">
      {told ? <FromSchool absences={one.absences} messages={one.messages} /> : null}
      <p>{t(one.sharesWithSchool ? 'one.share.yes' : 'one.share.no', { skole })}</p>
      <Folded {...props} summary={t('one.share')} step="del" values={{ shares: one.sharesWithSchool ? 'yes' : 'no' }} />
    </Card>
  );
}

/** One course for the citizen: what waits, the money, what helps, who goes along, what the school says, and the way out. */
export function OwnCoursePage(props: OwnCourseProps) {
  const { lang } = usePage();
  const [t, part] = [ownCourseText(lang), coursePartText(lang)];
  const { one } = props;
  const checks = shownChecks(one).filter(({ state }) => state !== 'planned');
  return (
    <div class="ff-narrow ff-stack">
      <h1>{one.courseTitle}</h1>
      <p class="ff-lead">{stateSentence(lang, one, 'citizen')}</p>
      <p class="ff-muted">
        {one.providerName} · {daysInWords(lang, one)}
      </p>
      <Now {...props} />
      {one.decisionId ? (
        <p>
          <a href={ownDecisions.one(one.decisionId)}>{t('one.decision')}</a>
        </p>
      ) : null}
      {isCurrent(one) ? (
        <Card heading={t('one.pays')} look="quiet">
          <p>
            <a href={ownCourses.whoPays(one.courseId)}>{t('one.pays.text')}</a>
          </p>
        </Card>
      ) : null}
      {one.why ? (
        <Card heading={part('why.heading')} look="quiet">
          <p>“{one.why}”</p>
        </Card>
      ) : null}
      {isCurrent(one) || one.barriers.length > 0 ? <Helps {...props} /> : null}
      {one.buddies.length > 0 ? (
        <Card heading={part('buddy.heading')} look="quiet">
          <Buddies buddies={one.buddies} />
        </Card>
      ) : null}
      {checks.length > 0 ? (
        <Card heading={part('checks.heading')} look="quiet">
          <ul class="nobullet-list ff-parties">
            {checks.map((check) => (
              <CheckItem check={check} />
            ))}
          </ul>
        </Card>
      ) : null}
      {isCurrent(one) || one.sharesWithSchool ? <School {...props} /> : null}
      {one.outcomes.length > 0 ? (
        <Card heading={part('outcomes.heading')} look="quiet">
          <Outcomes outcomes={one.outcomes} />
        </Card>
      ) : null}
      <TalkList signs={one.signs} />
      <Folded {...props} summary={t('one.talk')} step="tal" />
      <Folded {...props} summary={t('one.withdraw')} step="tag-af" />
    </div>
  );
}
