import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { type Proposal, takesCandidates } from '../../recruitment/index.ts';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import type { OrderView } from './order-page.tsx';
import { jobPaths } from './paths.ts';
import { type RecruitmentDeskText, recruitmentDeskText } from './text.ts';

/** What somebody should know before asking. */
function marksOf({ marks }: Proposal, t: RecruitmentDeskText, lang: 'da' | 'en'): readonly string[] {
  return [
    ...(marks.hiredOn === null ? [] : [t('mark.hired', { dato: formatDate(lang, marks.hiredOn) })]),
    ...(marks.inPlacement === null ? [] : [t('mark.placement', { dato: formatDate(lang, marks.inPlacement) })]),
    ...(marks.askedElsewhere === 0 ? [] : [t('mark.elsewhere', { antal: marks.askedElsewhere })]),
  ];
}

/** Proposed with reasons; the consultant chooses, and the citizen decides. No figure says who is better. */
export function ProposalsCard({ view }: { readonly view: OrderView }) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const { order, proposals, newId } = view;
  if (!takesCandidates(order)) return null;
  const fresh = (proposals?.list ?? []).filter(({ marks }) => !marks.askedAlready);
  const unknown = fresh.filter((one) => one.unknown.length > 0).length;
  const why = (
    <Details summary={t('proposals.how')}>
      <p>{t('proposals.how.text')}</p>
    </Details>
  );
  if (!proposals?.comparable)
    return (
      <Card heading={t('proposals.heading')}>
        <p>
          {t('proposals.noOccupation')}{' '}
          {view.ours ? <a href={jobPaths.change(order.id)}>{t('proposals.choose')}</a> : null}
        </p>
      </Card>
    );
  return (
    <Card heading={t('proposals.heading')}>
      <p class="ff-muted">
        {t('proposals.looked', { antal: proposals.looked })}{' '}
        {proposals.beyond > 0 ? t('proposals.beyond', { antal: proposals.beyond }) : ''}
      </p>
      {fresh.length === 0 ? <p>{t('proposals.none')}</p> : null}
      {fresh.length > 0 ? (
        <Form action={jobPaths.ask(order.id)} once={newId()} idPrefix="spoerg" label={t('proposals.heading')}>
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
      ) : null}
      {unknown > 0 ? <p class="ff-muted">{t('proposals.unknown', { antal: unknown })}</p> : null}
      {why}
    </Card>
  );
}
