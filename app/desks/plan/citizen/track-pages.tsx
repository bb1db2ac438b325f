import { inLang } from '../../../kernel/text/bilingual.ts';
import {
  answered,
  type GivenAnswers,
  type Matter,
  manages,
  matterLabel,
  matters,
  type TrackChoice,
  tracks,
} from '../../../plan/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../../ui/content/definition-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import type { PersonRow } from '../../person/queries.ts';
import { myAnswersPath, myChoicePath, myTrackPath } from '../paths.ts';
import { planDeskText } from '../text.ts';
import { dayOf } from '../words.ts';
import { DoorToPerson } from './contact.tsx';

export interface MyTrack {
  readonly person: PersonRow;
  readonly given: GivenAnswers | null;
  readonly choice: TrackChoice | null;
  readonly closed: boolean;
}

function AnswersCard({ given, closed }: MyTrack) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  const action = closed ? null : (
    <LinkButton kind={given ? 'secondary' : 'primary'} href={myAnswersPath}>
      {t(given ? 'track.answers.change' : 'track.answers.do')}
    </LinkButton>
  );
  if (!given)
    return (
      <Card heading={t('track.answers.heading')} actions={action}>
        <p>{t('track.answers.none')}</p>
      </Card>
    );
  const list = (some: readonly Matter[]) => (
    <ul class="nobullet-list">
      {some.map((matter) => (
        <li>{inLang(matterLabel(matter), lang)}</li>
      ))}
    </ul>
  );
  const items = (['alone', 'help', 'unsure'] as const).flatMap((how): Definition[] => {
    const some = answered(given.answers, how);
    return some.length === 0 ? [] : [{ term: t(`track.${how}`), value: list(some) }];
  });
  return (
    <Card heading={t('track.answers.heading')} actions={action}>
      <DefinitionList items={given.words ? [...items, { term: t('track.words'), value: given.words }] : items} />
    </Card>
  );
}

function ChoiceCard({ choice, closed }: MyTrack) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  const action = closed ? null : (
    <LinkButton href={myChoicePath}>{t(choice ? 'track.choice.change' : 'track.choice.do')}</LinkButton>
  );
  return (
    <Card
      kicker={t('track.choice.heading')}
      heading={choice ? t(`track.${choice.track}`) : t('track.choose.title')}
      look="next"
      actions={action}
    >
      {choice ? (
        <>
          <p>{t(`track.${choice.track}.text`)}</p>
          <p>{t('track.why', { grund: choice.reason })}</p>
          <p class="ff-muted">{t('track.by', { navn: choice.byName, dato: dayOf(lang, choice.at) })}</p>
        </>
      ) : (
        <p>{t('track.choice.none')}</p>
      )}
    </Card>
  );
}

/** What one manages, and how much help there is to be: the answers and the choice stand apart, and neither makes the other. */
export function TrackPage(props: MyTrack) {
  const t = planDeskText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('track.title')}</h1>
      <p class="ff-lead">{t('track.lead')}</p>
      <div class="ff-stack">
        <AnswersCard {...props} />
        <ChoiceCard {...props} />
      </div>
      <DoorToPerson contact={props.person.contact} />
    </div>
  );
}

export interface TrackFormProps {
  readonly caseId: string;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly once: string;
  readonly version: number;
}

export function AnswersPage({ caseId, values, problems, once, version }: TrackFormProps) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  const choices = Object.entries(manages).map(([value, label]) => ({ value, label: inLang(label, lang) }));
  return (
    <>
      <h1>{t('track.questions.title')}</h1>
      <p class="ff-lead">{t('track.questions.lead')}</p>
      <Form action={myAnswersPath} once={once} version={version} values={values} problems={problems} warnUnsaved>
        <HiddenField name="caseId" value={caseId} />
        {matters.map((matter) => (
          <RadioGroup name={matter} label={inLang(matterLabel(matter), lang)} choices={choices} />
        ))}
        <TextArea
          name="words"
          label={t('track.more')}
          hint={t('track.more.hint')}
          rows={3}
          maxLength={1000}
          draft="klarer-selv"
        />
        <Submit cancelHref={myTrackPath}>{t('track.save')}</Submit>
      </Form>
    </>
  );
}

export function ChoicePage({ caseId, values, problems, once, version }: TrackFormProps) {
  const t = planDeskText(usePage().lang);
  return (
    <>
      <h1>{t('track.choose.title')}</h1>
      <p class="ff-lead">{t('track.choose.lead')}</p>
      <Form action={myChoicePath} once={once} version={version} values={values} problems={problems} warnUnsaved>
        <HiddenField name="caseId" value={caseId} />
        <RadioGroup
          name="track"
          label={t('track.choice.heading')}
          choices={(Object.keys(tracks) as (keyof typeof tracks)[]).map((value) => ({
            value,
            label: t(`track.${value}`),
            hint: t(`track.${value}.text`),
          }))}
          required
          boxed
        />
        <TextArea
          name="reason"
          label={t('track.choose.reason')}
          hint={t('track.choose.reason.hint')}
          rows={2}
          maxLength={1000}
          required
        />
        <Submit cancelHref={myTrackPath}>{t('track.choose.save')}</Submit>
      </Form>
    </>
  );
}
