import { formModel } from '../../../kernel/act/form-model.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount, formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import {
  type Invitation,
  mayAnswer,
  mayWithdraw,
  type Partnership,
  type Pledge,
  takesInvitations,
} from '../../../partnerships/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../../ui/content/definition-list.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { Alert } from '../../../ui/notice/alert.tsx';
import { ActField } from '../../acts/act-fields.tsx';
import type { Again, OpenedForm } from '../../decisions/forms.ts';
import { daysWords, infoWords } from '../parts/agreement.tsx';
import { partnershipPaths } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';

export interface InvitationView {
  readonly invitation: Invitation;
  readonly partnership: Partnership;
  readonly pledges: readonly Pledge[];
  readonly form: OpenedForm | undefined;
  readonly version: number | undefined;
}

interface PageProps extends InvitationView {
  readonly again: Again | undefined;
  readonly newId: () => string;
}

/** What a citizen reads of where it stands. */
function standing({ state, hire, declaration, notHiredAt }: Invitation, lang: Lang): string {
  const t = partnershipDeskText(lang);
  if (hire)
    return t('mine.hired', {
      virksomhed: hire.companyName,
      dato: formatDate(lang, hire.on),
      timer: formatCount(lang, hire.hours),
    });
  if (notHiredAt !== null) return t('mine.notHired');
  if (state === 'yes' && declaration)
    return t('mine.declared', {
      virksomhed: declaration.companyName,
      dato: formatDate(lang, declaration.from),
      timer: formatCount(lang, declaration.hours),
    });
  return state === 'asked' ? t('mine.gone') : t(`mine.${state}`);
}

function What({ partnership }: { readonly partnership: Partnership }) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { heldClass, infoOn, infoPlace, selectionOn, workFrom, occupationTitle } = partnership;
  const items: Definition[] = [
    { term: t('about.occupation'), value: occupationTitle },
    ...(heldClass === null
      ? []
      : [
          { term: t('mine.course'), value: `${heldClass.courseTitle}, ${heldClass.providerName}` },
          { term: t('mine.where'), value: heldClass.place },
          {
            term: t('mine.when'),
            value: daysWords(heldClass, lang),
          },
        ]),
    ...(infoOn === null ? [] : [{ term: t('mine.info'), value: infoWords(infoOn, infoPlace, lang) }]),
    ...(selectionOn === null ? [] : [{ term: t('mine.meet'), value: formatDate(lang, selectionOn) }]),
    ...(workFrom === null ? [] : [{ term: t('mine.work'), value: formatDate(lang, workFrom) }]),
  ];
  return <DefinitionList items={items} />;
}

function Jobs({ pledges }: { readonly pledges: readonly Pledge[] }) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const live = pledges.filter(({ state }) => state === 'pledged');
  if (live.length === 0) return null;
  return (
    <>
      <h2>{t('mine.jobs')}</h2>
      <ul>
        {live.map(({ companyName, jobs, hoursWeek, payWords }) => (
          <li>
            {t('mine.jobs.one', { virksomhed: companyName, antal: jobs, timer: formatCount(lang, hoursWeek) })}{' '}
            {payWords === null ? '' : t('mine.jobs.pay', { loen: payWords })}
          </li>
        ))}
      </ul>
      <p>{t('mine.jobs.note')}</p>
    </>
  );
}

function Answer({ invitation, form, version, again, newId }: PageProps) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  if (!form) return null;
  const model = formModel(form.act, {
    values: { caseId: invitation.caseId, invitationId: invitation.id },
    choices: form.choices,
  });
  const field = (name: string) => {
    const found = model.fields.find((one) => one.name === name);
    return found ? <ActField field={found} lang={lang} /> : null;
  };
  return (
    <Form
      action={partnershipPaths.invitation(invitation.id)}
      once={newId()}
      version={version}
      values={again?.values}
      problems={again?.problems}
      label={inLang(model.title, lang)}
      warnUnsaved
    >
      {field('caseId')}
      {field('invitationId')}
      {field('answer')}
      <h3>{t('mine.share')}</h3>
      <p>{t('mine.share.text')}</p>
      {field('shareSchool')}
      {field('shareCompanies')}
      {field('words')}
      <Submit>{inLang(model.submit, lang)}</Submit>
    </Form>
  );
}

function Shared({ invitation, version, newId }: PageProps) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { sharedName, sharesWithSchool, sharesWithCompanies, state } = invitation;
  if (state !== 'yes') return null;
  return (
    <Card heading={t('mine.see')}>
      {sharedName === null ? <p>{t('mine.see.nobody')}</p> : null}
      {sharedName !== null && sharesWithSchool ? <p>{t('mine.see.school', { navn: sharedName })}</p> : null}
      {sharedName !== null && sharesWithCompanies ? <p>{t('mine.see.companies', { navn: sharedName })}</p> : null}
      {mayWithdraw(invitation) ? (
        <Details summary={t('mine.withdraw')}>
          <p>{t('mine.withdraw.text')}</p>
          <Form
            action={partnershipPaths.withdraw(invitation.id)}
            once={newId()}
            version={version}
            idPrefix="fra"
            label={t('mine.withdraw')}
          >
            <TextArea name="words" label={t('mine.withdraw.words')} rows={2} maxLength={400} />
            <Submit kind="secondary">{t('mine.withdraw.submit')}</Submit>
          </Form>
        </Details>
      ) : null}
    </Card>
  );
}

/** The question while it is open, the class afterwards. */
export function invitationTitle(
  { invitation, partnership }: Pick<InvitationView, 'invitation' | 'partnership'>,
  lang: Lang,
) {
  const t = partnershipDeskText(lang);
  const open = mayAnswer(invitation) && takesInvitations(partnership);
  const kursus = partnership.heldClass?.courseTitle ?? partnership.title;
  return open ? t('mine.title') : t('mine.title.course', { kursus });
}

/** Everything on one page: which class, which jobs, why you, who sees the name; yes or no. */
export function InvitationPage(props: PageProps) {
  const { invitation, partnership, pledges, again } = props;
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const open = mayAnswer(invitation) && takesInvitations(partnership);
  const { heldClass } = partnership;
  const whole = (again?.problems ?? []).filter(({ field }) => field === '');
  return (
    <div class="ff-narrow">
      <h1>{invitationTitle(props, lang)}</h1>
      {whole.map(({ message }) => (
        <Alert kind="warning">
          <p>{message}</p>
        </Alert>
      ))}
      {open ? (
        <p class="ff-lead">{t('mine.lead', { navn: invitation.askedByName })}</p>
      ) : (
        <Card heading={t('mine.now')} look="next">
          <p>{standing(invitation, lang)}</p>
          {invitation.state === 'yes' && invitation.enrolmentId !== null ? (
            <p>
              <a href={partnershipPaths.myCourse(invitation.enrolmentId)}>{t('mine.yourCourse')}</a>
            </p>
          ) : null}
        </Card>
      )}
      {invitation.askedWords === null ? null : (
        <blockquote class="ff-quote">
          <p>{invitation.askedWords}</p>
          <p class="ff-muted">{invitation.askedByName}</p>
        </blockquote>
      )}
      <h2>{t('mine.what')}</h2>
      <p>{t('mine.goal', { maal: partnership.goal })}</p>
      <What partnership={partnership} />
      <Jobs pledges={pledges} />
      {invitation.reasons.length > 0 ? (
        <>
          <h2>{t('mine.why')}</h2>
          <ul>
            {invitation.reasons.map((reason) => (
              <li>{inLang(reason, lang)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {heldClass === null ? null : (
        <>
          <h2>{t('mine.pays')}</h2>
          <p>
            {open ? `${t('mine.pays.text')} ` : ''}
            <a href={`/min-side/uddannelse/hvem-betaler?kursus=${heldClass.courseId}`}>{t('mine.pays.link')}</a>
          </p>
        </>
      )}
      {open ? (
        <>
          <h2>{t('mine.answer')}</h2>
          <p>{t('mine.free')}</p>
          <Answer {...props} />
        </>
      ) : null}
      <Shared {...props} />
    </div>
  );
}
