import type { Instant } from '@fodfaeste/law/dates';
import { formatCount } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import {
  bulkKeys,
  canRecall,
  letterActText,
  letterReadability,
  type Mailing,
  meaningOf,
  type OutChannel,
  type TemplateText,
} from '../../../letters/index.ts';
import { Button, LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { Alert } from '../../../ui/notice/alert.tsx';
import { LetterBody } from '../letter-body.tsx';
import { letterPaths } from '../paths.ts';
import { type LetterPageText, letterPageText } from '../text.ts';
import { mailingSentence } from './sentence.ts';
import type { Whom } from './whom.ts';

interface ListProps {
  readonly mailings: readonly Mailing[];
  readonly readerId: string;
  readonly toPrint: number;
  readonly mayWrite: boolean;
}

/** What was sent to many, what waits for a colleague, and the pile to print. */
export function MailingList({ mailings, readerId, toPrint, mayWrite }: ListProps) {
  const { lang, now } = usePage();
  const t = letterPageText(lang);
  return (
    <>
      <div class="ff-page-head">
        <h1>{t('mail.title')}</h1>
        {mayWrite ? (
          <LinkButton kind="primary" href={letterPaths.newMailing}>
            {t('mail.new')}
          </LinkButton>
        ) : null}
        <LinkButton href={letterPaths.printRoom}>{t('mail.print', { antal: toPrint })}</LinkButton>
      </div>
      <p class="ff-lead">{t('mail.lead')}</p>
      {mailings.length === 0 ? (
        <EmptyState heading={t('mail.empty')}>
          <p>{t('mail.empty.text')}</p>
        </EmptyState>
      ) : null}
      <div class="ff-stack">
        {mailings.map((mailing) => (
          <Card
            heading={mailing.name}
            href={letterPaths.mailing(mailing.id)}
            look={mailing.state === 'prepared' ? 'next' : 'plain'}
          >
            <p>{mailingSentence(mailing, readerId, now, lang)}</p>
            <p class="ff-muted">
              {t('mail.to', { antal: mailing.recipients, brev: meaningOf(mailing.templateKey).name[lang] })}
            </p>
          </Card>
        ))}
      </div>
    </>
  );
}

interface NewProps {
  readonly whom: readonly Whom[];
  readonly ticked: readonly string[];
  readonly once: string;
  readonly values?: FormValues | undefined;
  readonly problems: readonly FieldProblem[];
}

function whomLabel({ label, count }: Whom, t: LetterPageText): string {
  if (typeof label === 'object') return label.view;
  return label === 'chosen' ? t('mail.whom.chosen', { antal: count ?? 0 }) : t(`mail.whom.${label}`);
}

/** Whom, which letter, and why. Nothing is sent from here. */
export function NewMailingPage({ whom, ticked, once, values, problems }: NewProps) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('mail.new')}</h1>
      <p class="ff-lead">{t('mail.lead')}</p>
      <Form action={letterPaths.newMailing} once={once} values={values} problems={problems} warnUnsaved>
        {ticked.length > 0 ? <HiddenField name="sag" value={ticked.join(',')} /> : null}
        <RadioGroup
          name="hvem"
          label={t('mail.whom')}
          hint={t('mail.whom.help')}
          choices={whom.map((one) => ({ value: one.value, label: whomLabel(one, t) }))}
          value={whom[0]?.label === 'chosen' ? 'valgte' : undefined}
          required
        />
        <Select
          name="templateKey"
          label={t('mail.template')}
          hint={t('mail.template.help')}
          choices={bulkKeys.map((key) => ({ value: key, label: meaningOf(key).name[lang] }))}
          required
        />
        <TextArea
          name="words"
          label={letterActText(lang)('mailing.words')}
          hint={letterActText(lang)('mailing.words.help')}
          rows={8}
          maxLength={3000}
          hintsFor="citizen"
        />
        <TextArea
          name="wordsEn"
          label={letterActText(lang)('mailing.wordsEn')}
          hint={letterActText(lang)('mailing.wordsEn.help')}
          rows={4}
          maxLength={3000}
        />
        <TextField name="name" label={t('mail.name')} hint={t('mail.name.help')} width="xl" maxLength={100} required />
        <TextArea name="reason" label={t('mail.reason')} rows={3} maxLength={1000} required />
        <p class="ff-muted">{t('mail.submit.help')}</p>
        <Submit cancelHref={letterPaths.mailings}>{t('mail.submit')}</Submit>
      </Form>
    </div>
  );
}

/** A real recipient's letter, as it will be read. */
export interface SampleLetter {
  readonly name: string;
  readonly channel: OutChannel;
  readonly lang: 'da' | 'en';
  readonly text: TemplateText;
}

interface OneProps {
  readonly mailing: Mailing;
  readonly readerId: string;
  readonly samples: readonly SampleLetter[];
  readonly once: string;
}

function Answers({ mailing, readerId, once, now }: Omit<OneProps, 'samples'> & { readonly now: Instant }) {
  const t = letterPageText(usePage().lang);
  const isOwn = mailing.preparedBy === readerId;
  const returnTo = letterPaths.mailing(mailing.id);
  const to = (act: string) => `/handling/${act}?${new URLSearchParams({ mailingId: mailing.id, til: returnTo })}`;
  if (canRecall(mailing, now)) return <LinkButton href={to('recall-mailing')}>{t('mail.recall')}</LinkButton>;
  if (mailing.state !== 'prepared') return null;
  return (
    <div class="ff-actions">
      {isOwn ? null : (
        <Form action="/handling/approve-mailing" once={once} returnTo={returnTo}>
          <HiddenField name="mailingId" value={mailing.id} />
          <Button kind="primary">{t('mail.approve')}</Button>
        </Form>
      )}
      <LinkButton href={to('reject-mailing')}>{t(isOwn ? 'mail.reject.own' : 'mail.reject')}</LinkButton>
    </div>
  );
}

/** How hard the Danish letter is, for whoever approves it. */
function readingOf(samples: readonly SampleLetter[], t: LetterPageText, lang: Lang): string | null {
  const danish = samples.find((sample) => sample.lang === 'da');
  if (!danish) return null;
  const { lix, longest, isHard, isLong } = letterReadability(danish.text);
  const said = { lix: formatCount(lang, lix), ord: String(longest.words) };
  return isHard || isLong ? t('reading.live.hard', { ...said, tekst: longest.text }) : t('reading.live.easy', said);
}

/** One mailing: where it stands, what three of the recipients will read, and what the reader can do. */
export function MailingPage(props: OneProps) {
  const { mailing, readerId, samples } = props;
  const { lang, now } = usePage();
  const t = letterPageText(lang);
  const reading = readingOf(samples, t, lang);
  return (
    <>
      <h1>{mailing.name}</h1>
      <Alert kind={mailing.state === 'rejected' ? 'warning' : 'info'}>
        <p>{mailingSentence(mailing, readerId, now, lang)}</p>
      </Alert>
      <p>{t('mail.to', { antal: mailing.recipients, brev: meaningOf(mailing.templateKey).name[lang] })}</p>
      <p class="ff-muted">{t('mail.why', { grund: mailing.reason })}</p>
      <Answers {...props} now={now} />
      {samples.length === 0 ? null : (
        <section class="ff-section">
          <h2>{t('mail.preview', { antal: samples.length })}</h2>
          <p class="ff-muted">{t('mail.version')}</p>
          {reading ? <p>{reading}</p> : null}
          <div class="ff-columns">
            {samples.map(({ name, channel, text, lang: language }) => (
              <Card
                kicker={t('mail.preview.to', { navn: name, hvordan: t(`channel.${channel}`) })}
                heading={text.subject}
                level={3}
              >
                <LetterBody body={text.body} lang={language} />
              </Card>
            ))}
          </div>
        </section>
      )}
    </>
  );
}
