import type { PlainDate } from '@fodfaeste/law/dates';
import { type Enrolment, schemeLabel } from '../../../enrolments/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { ActForm, type FormFrame } from '../../decisions/act-form.tsx';
import type { OpenedForm } from '../../decisions/forms.ts';
import { FromSchool } from '../parts/lists.tsx';
import { daysInWords, payerInWords } from '../parts/words.ts';
import { schoolParticipants } from '../paths.ts';
import { AbsentToday } from './list-page.tsx';
import { schoolSentence } from './state.ts';
import type { SchoolStep } from './steps.ts';
import { schoolCourseText } from './text.ts';

export interface ParticipantProps {
  readonly one: Enrolment;
  readonly today: PlainDate;
  readonly forms: ReadonlyMap<SchoolStep, OpenedForm>;
  readonly frame: FormFrame;
}

function StepForm({ step, one, forms, frame }: ParticipantProps & { readonly step: SchoolStep }) {
  const form = forms.get(step);
  return form ? (
    <ActForm
      {...frame}
      form={form}
      action={schoolParticipants.step(one.id, step)}
      step={step}
      without={['enrolmentId']}
    />
  ) : null;
}

/** One participant for the school: absence in one press, words to the contact person, how it ended. */
export function ParticipantPage(props: ParticipantProps) {
  const { lang } = usePage();
  const t = schoolCourseText(lang);
  const { one, today, forms, frame } = props;
  const guide = one.buddies[0];
  const told = one.absences.length > 0 || one.messages.length > 0;
  return (
    <>
      <h1>{one.citizenName}</h1>
      <p class="ff-lead">
        {one.courseTitle}. {schoolSentence(lang, one)}
      </p>
      <div class="ff-with-aside">
        <div class="ff-stack">
          {forms.has('fravaer') ? (
            <Card heading={t('one.absent')} look="next">
              <AbsentToday one={one} today={today} newId={frame.newId} returnTo={schoolParticipants.one(one.id)} />
              <Details summary={t('one.absent.other')} open={frame.again?.step === 'fravaer'}>
                <StepForm {...props} step="fravaer" />
              </Details>
            </Card>
          ) : null}
          {forms.has('skriv') ? (
            <Card heading={t('one.write')}>
              <StepForm {...props} step="skriv" />
            </Card>
          ) : null}
          {forms.has('slut') ? (
            <Details summary={t('one.end')} open={frame.again?.step === 'slut'}>
              <StepForm {...props} step="slut" />
            </Details>
          ) : null}
        </div>
        <div class="ff-aside ff-column">
          <Card heading={t('one.told')} look="quiet">
            {told ? <FromSchool absences={one.absences} messages={one.messages} /> : <p>{t('one.told.empty')}</p>}
            <p class="ff-muted">{t('never')}</p>
          </Card>
          <Card look="quiet">
            <p>{daysInWords(lang, one)}</p>
            {one.scheme ? <p>{t('one.pays', { ordning: inLang(schemeLabel(one.scheme), lang) })}</p> : null}
            <p>{t('one.pays.by', { betaler: payerInWords(lang, one, 'staff') })}</p>
            {guide ? <p>{t('one.guide', { navn: guide.name })}</p> : null}
          </Card>
        </div>
      </div>
    </>
  );
}
