import { formModel } from '../../../kernel/act/form-model.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import {
  isOverPartnership,
  type PartnershipParty,
  type Pledge,
  takesPledges,
  type WholePartnership,
} from '../../../partnerships/index.ts';
import { Button } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { Alert } from '../../../ui/notice/alert.tsx';
import { ActField } from '../../acts/act-fields.tsx';
import { ActForm, type FormFrame } from '../../decisions/act-form.tsx';
import type { OpenedForm } from '../../decisions/forms.ts';
import { giftWords } from '../parts/parties.tsx';
import { pledgeLines } from '../parts/pledges.tsx';
import { partnershipDeskText } from '../text.ts';

interface AnswerProps {
  readonly whole: WholePartnership;
  readonly party: PartnershipParty;
  readonly frame: FormFrame;
  readonly answer: OpenedForm | undefined;
  readonly pledge: OpenedForm | undefined;
  readonly withdraw: OpenedForm | undefined;
}

/** Yes or no in one press; what is given beside it where there is something. */
function AnswerForm({ whole, party, frame, answer }: AnswerProps) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  if (!answer) return null;
  const back = frame.again?.step === 'svar' ? frame.again : undefined;
  const model = formModel(answer.act, { values: answer.prefill, choices: answer.choices });
  const fields = model.fields.filter(({ name }) => ['gives', 'hours', 'source', 'words'].includes(name));
  return (
    <>
      {(back?.problems ?? [])
        .filter(({ field }) => field === '' || field === 'answer')
        .map(({ message }) => (
          <Alert kind="warning">
            <p>{message}</p>
          </Alert>
        ))}
      <Form
        action={`${frame.page}/svar`}
        once={frame.newId()}
        idPrefix="svar"
        values={back?.values}
        problems={back?.problems}
        label={t('own.answer')}
      >
        <HiddenField name="partnershipId" value={whole.partnership.id} />
        <HiddenField name="partyId" value={party.id} />
        <Details summary={t('own.answer.more')} open={back !== undefined || party.state === 'yes'}>
          {fields.map((field) => (
            <ActField field={field} lang={lang} />
          ))}
        </Details>
        <div class="ff-actions">
          <Button kind="primary" name="answer" value="yes">
            {t('own.answer.yes')}
          </Button>
          <Button name="answer" value="no">
            {t('own.answer.no')}
          </Button>
        </div>
      </Form>
    </>
  );
}

/** A company that does not want to says so without pledging. */
function RefuseForm({ whole, party, frame }: AnswerProps) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  return (
    <Details summary={t('own.refuse')}>
      <Form action={`${frame.page}/svar`} once={frame.newId()} idPrefix="nej" label={t('own.refuse')}>
        <HiddenField name="partnershipId" value={whole.partnership.id} />
        <HiddenField name="partyId" value={party.id} />
        <HiddenField name="answer" value="no" />
        <TextArea name="words" label={t('own.refuse.words')} rows={2} maxLength={1000} />
        <Submit kind="secondary">{t('own.refuse.submit')}</Submit>
      </Form>
    </Details>
  );
}

function OwnPledge({ own, props }: { readonly own: Pledge; readonly props: AnswerProps }) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { whole, frame, pledge, withdraw } = props;
  const mayChange = takesPledges(whole.partnership);
  return (
    <Card heading={t('own.pledge.yours')}>
      {pledgeLines(own, lang).map((line) => (
        <p>{line}</p>
      ))}
      {mayChange && pledge ? (
        <Details summary={t('own.pledge.change')} open={frame.again?.step === 'loefte'}>
          <ActForm
            form={pledge}
            action={`${frame.page}/loefte`}
            step="loefte"
            values={{ partnershipId: whole.partnership.id }}
            submit={t('own.pledge.submit')}
            button="secondary"
            {...frame}
          />
        </Details>
      ) : null}
      {mayChange && withdraw ? (
        <Details summary={t('own.pledge.withdraw')} open={frame.again?.step === 'traek'}>
          <ActForm
            form={withdraw}
            action={`${frame.page}/traek`}
            step="traek"
            values={{ partnershipId: whole.partnership.id }}
            button="secondary"
            {...frame}
          />
        </Details>
      ) : null}
    </Card>
  );
}

/** What the organisation is asked, what it answered, and the way to change it. */
export function AnswerCard(props: AnswerProps) {
  const { whole, party, frame, pledge } = props;
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const own = whole.pledges.find(({ organisationId }) => organisationId === party.organisationId);
  if (own?.state === 'pledged') return <OwnPledge own={own} props={props} />;
  const over = isOverPartnership(whole.partnership);
  const asked =
    party.askedWords === null ? null : (
      <blockquote class="ff-quote">
        <p>{t('own.asks', { navn: party.askedByName })}</p>
        <p>{party.askedWords}</p>
      </blockquote>
    );
  if (party.kind === 'employer' && !over)
    return (
      <Card heading={t('own.pledge')} look={party.state === 'asked' ? 'next' : 'plain'}>
        {party.state === 'asked' ? asked : <p>{t(`own.${party.state}`)}</p>}
        {pledge && takesPledges(whole.partnership) ? (
          <>
            {pledge.act.lead ? <p>{inLang(pledge.act.lead, lang)}</p> : null}
            <ActForm
              form={pledge}
              action={`${frame.page}/loefte`}
              step="loefte"
              values={{ partnershipId: whole.partnership.id }}
              without={['words']}
              {...frame}
            />
          </>
        ) : null}
        {party.state === 'no' ? null : <RefuseForm {...props} />}
      </Card>
    );
  if (party.state === 'asked' && !over)
    return (
      <Card heading={t('own.answer')} look="next">
        {asked}
        <AnswerForm {...props} />
      </Card>
    );
  return (
    <Card heading={party.name}>
      <p>{t(`own.${party.state}`)}</p>
      {giftWords(party.gives, lang) === '' ? null : <p>{giftWords(party.gives, lang)}</p>}
      {over ? null : (
        <Details summary={t('own.answer.change')} open={frame.again?.step === 'svar'}>
          <AnswerForm {...props} />
        </Details>
      )}
    </Card>
  );
}
