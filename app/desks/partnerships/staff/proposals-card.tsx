import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { takesInvitations, type WholePartnership } from '../../../partnerships/index.ts';
import type { Proposal, Proposals } from '../../../recruitment/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { Alert } from '../../../ui/notice/alert.tsx';
import type { FormFrame } from '../../decisions/act-form.tsx';
import { partnershipPaths } from '../paths.ts';
import { type PartnershipDeskText, partnershipDeskText } from '../text.ts';

interface Props {
  readonly whole: WholePartnership;
  readonly proposals: Proposals | null;
  readonly frame: FormFrame;
}

/** What somebody should know before asking. */
const marksOf = ({ marks }: Proposal, t: PartnershipDeskText, lang: 'da' | 'en'): readonly string[] => [
  ...(marks.hiredOn === null ? [] : [t('proposals.hired', { dato: formatDate(lang, marks.hiredOn) })]),
  ...(marks.inPlacement === null ? [] : [t('proposals.placement', { dato: formatDate(lang, marks.inPlacement) })]),
];

/** Citizens whose goal is near the job, with reasons; staff choose, and the citizen decides. No figure says who is better. */
export function ProposalsCard({ whole, proposals, frame }: Props) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { partnership } = whole;
  const back = frame.again?.step === 'spoerg' ? frame.again : undefined;
  if (!takesInvitations(partnership))
    return partnership.state === 'forming' ? (
      <Card heading={t('proposals.heading')} look="quiet">
        <p>{t('proposals.closed')}</p>
      </Card>
    ) : null;
  if (!proposals?.comparable)
    return (
      <Card heading={t('proposals.heading')}>
        <p>{t('proposals.noOccupation')}</p>
      </Card>
    );
  const fresh = proposals.list;
  return (
    <Card heading={t('proposals.heading')}>
      <p class="ff-muted">{t('proposals.looked', { antal: proposals.looked })}</p>
      {(back?.problems ?? [])
        .filter(({ field }) => field === '')
        .map(({ message }) => (
          <Alert kind="warning">
            <p>{message}</p>
          </Alert>
        ))}
      {fresh.length === 0 ? (
        <p>{t('proposals.none')}</p>
      ) : (
        <Form
          action={partnershipPaths.invite(partnership.id)}
          once={frame.newId()}
          idPrefix="spoerg"
          values={back?.values}
          problems={back?.problems}
          label={t('proposals.heading')}
        >
          <CheckboxGroup
            name="caseId"
            label={t('proposals.whom')}
            required
            choices={fresh.map((one) => ({
              value: one.caseId,
              label:
                one.contactName === null ? one.name : t('proposals.name', { navn: one.name, kontakt: one.contactName }),
              hint: [
                ...marksOf(one, t, lang).map((mark) => `${mark}.`),
                ...one.reasons.map((reason) => inLang(reason, lang)),
              ].join(' '),
            }))}
          />
          <TextArea
            name="words"
            label={t('proposals.words')}
            hint={t('proposals.words.hint')}
            rows={2}
            maxLength={1000}
            hintsFor="citizen"
          />
          <Submit>{t('proposals.ask')}</Submit>
        </Form>
      )}
      <Details summary={t('proposals.how')}>
        <p>{t('proposals.how.text')}</p>
      </Details>
    </Card>
  );
}
