import { formatCount, formatDate } from '../../../kernel/text/format.ts';
import type { Invitation, Pledge, WholePartnership } from '../../../partnerships/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { Alert } from '../../../ui/notice/alert.tsx';
import type { FormFrame } from '../../decisions/act-form.tsx';
import { prefixOf } from '../../decisions/forms.ts';
import { partnershipPaths } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';
import type { OwnKind } from './tabs.tsx';

interface CandidatesProps {
  readonly kind: OwnKind;
  readonly whole: WholePartnership;
  readonly candidates: readonly Invitation[];
  readonly own: Pledge | undefined;
  readonly frame: FormFrame;
}

interface OneProps {
  readonly candidate: Invitation;
  readonly props: CandidatesProps;
}

const boxes = { 'sign-declaration': 'declare', 'note-hire': 'hire' } as const;

/** First day and hours of a job: what the company signs, and what it says when somebody is hired. */
function JobForm({ candidate, props, act }: OneProps & { readonly act: keyof typeof boxes }) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { whole, own, frame } = props;
  const back = frame.again?.step === act && frame.again.of === candidate.id ? frame.again : undefined;
  const navn = candidate.sharedName ?? '';
  const { declaration } = candidate;
  const from = declaration?.from ?? own?.from ?? whole.partnership.workFrom ?? undefined;
  const hours = declaration?.hours ?? own?.hoursWeek;
  return (
    <>
      {(back?.problems ?? [])
        .filter(({ field }) => field === '')
        .map(({ message }) => (
          <Alert kind="warning">
            <p>{message}</p>
          </Alert>
        ))}
      <Form
        action={partnershipPaths.candidate(whole.partnership.id)}
        once={frame.newId()}
        idPrefix={prefixOf(act, candidate.id)}
        values={back?.values}
        problems={back?.problems}
        label={t(`own.${boxes[act]}.submit`, { navn })}
      >
        <HiddenField name="_step" value={act} />
        <HiddenField name="_of" value={candidate.id} />
        <DateField name="from" label={t('about.work')} value={from} required />
        <TextField
          name="hours"
          label={t('own.hours')}
          value={hours === undefined ? undefined : formatCount(lang, hours)}
          required
        />
        <Submit kind={act === 'sign-declaration' ? 'primary' : 'secondary'}>
          {t(`own.${boxes[act]}.submit`, { navn })}
        </Submit>
      </Form>
    </>
  );
}

function Candidate({ candidate, props }: OneProps) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { whole, own, kind, frame } = props;
  const { sharedName, declaration, hire } = candidate;
  const navn = sharedName ?? '';
  const { state, heldClass } = whole.partnership;
  const hires =
    kind === 'company' && hire === null && (state === 'running' || state === 'hiring' || state === 'closed');
  return (
    <Card heading={navn} level={3}>
      {declaration && kind === 'company' ? (
        <p>
          {t('own.declared', { dato: formatDate(lang, declaration.from), timer: formatCount(lang, declaration.hours) })}
        </p>
      ) : null}
      {hire && kind === 'company' ? (
        <p>{t('own.hired', { dato: formatDate(lang, hire.on), timer: formatCount(lang, hire.hours) })}</p>
      ) : null}
      {kind === 'company' && own?.state === 'pledged' && declaration === null && hire === null ? (
        <>
          <p>{t('own.declare.text', { navn, kursus: heldClass?.courseTitle ?? '' })}</p>
          <JobForm candidate={candidate} props={props} act="sign-declaration" />
        </>
      ) : null}
      {hires ? (
        <Details
          summary={t('own.hire', { navn })}
          open={frame.again?.step === 'note-hire' && frame.again.of === candidate.id}
        >
          <JobForm candidate={candidate} props={props} act="note-hire" />
        </Details>
      ) : null}
    </Card>
  );
}

/** Those who let the school or the company see their name, and nobody else. */
export function OwnCandidates(props: CandidatesProps) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { kind, candidates } = props;
  if (kind !== 'company' && kind !== 'school') return null;
  return (
    <section class="ff-section">
      <h2>{t('own.candidates')}</h2>
      <p>{candidates.length === 0 ? t('own.candidates.none') : t(`own.candidates.lead.${kind}`)}</p>
      <div class="ff-stack">
        {candidates.map((candidate) => (
          <Candidate candidate={candidate} props={props} />
        ))}
      </div>
    </section>
  );
}
