import { toCopenhagen } from '@fodfaeste/law/dates';
import { type AnyDecisionKind, type Decision, fvl, type Hearing, hearingRuns } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatRelativeDays } from '../../../kernel/text/format.ts';
import { Button, Card, Details, Form, LinkButton, TextArea, usePage } from '../../../ui/index.ts';
import { Lines } from '../../meetings/words/lines.tsx';
import type { PersonRow } from '../../person/queries.ts';
import type { Typed } from './complain-pages.tsx';
import { CallButton, Paragraphs, Quote } from './parts.tsx';
import { ownDecisions } from './paths.ts';
import { dayOf } from './steps.ts';
import { ownDecisionText } from './text.ts';

export interface HearingProps extends Typed {
  readonly person: PersonRow;
  readonly decision: Decision;
  readonly hearing: Hearing;
  readonly kind: AnyDecisionKind;
  readonly once: string;
}

function Until({ hearing }: Pick<HearingProps, 'hearing'>) {
  const { lang, now } = usePage();
  const t = ownDecisionText(lang);
  const today = toCopenhagen(now).date;
  const { until } = hearing;
  if (!until) return null;
  const dato = formatDate(lang, until);
  return (
    <p>
      <strong>
        {hearingRuns(hearing, today)
          ? t('hearing.until', { dato, om: formatRelativeDays(lang, until, today) })
          : t('hearing.late', { dato })}
      </strong>
    </p>
  );
}

/** Other ways, each as good as writing. */
function OtherWays({ person }: Pick<HearingProps, 'person'>) {
  const t = ownDecisionText(usePage().lang);
  return (
    <Card heading={t('hearing.other')} look="quiet" actions={<CallButton person={person} />}>
      <p>{person.contact ? t('hearing.other.call', { navn: person.contact.name }) : t('hearing.other.call.us')}</p>
      <p>
        {t('hearing.other.time')} {t('hearing.other.help')}
      </p>
    </Card>
  );
}

function What({ hearing: { facts, why } }: Pick<HearingProps, 'hearing'>) {
  const t = ownDecisionText(usePage().lang);
  return (
    <>
      {facts.length > 0 ? (
        <section class="ff-section">
          <h2>{t('hearing.facts')}</h2>
          <ul>
            {facts.map(({ words }) => (
              <li>{words}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {why ? (
        <section class="ff-section">
          <h2>{t('hearing.why')}</h2>
          <Lines text={why} />
        </section>
      ) : null}
    </>
  );
}

/** What came to be known, whether it is right, and a box for the answer. */
export function HearingPage(props: HearingProps) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  const { person, decision, hearing, kind, once, values, problems } = props;
  const emne = inLang(kind.aboutWords(decision.terms), lang);
  const asked = hearing.facts.length > 0;
  return (
    <div class="ff-narrow">
      <h1>{t(asked ? 'hearing.title' : 'hearing.title.own')}</h1>
      <p class="ff-lead">{asked ? t('hearing.lead', { emne }) : t('hearing.lead.own', { emne })}</p>
      <Until hearing={hearing} />
      <What hearing={hearing} />
      <section class="ff-section">
        <Form action={ownDecisions.hearing(hearing.id)} once={once} values={values} problems={problems} warnUnsaved>
          <TextArea
            name="answer"
            label={t(asked ? 'hearing.answer' : 'hearing.answer.own')}
            hint={t('hearing.answer.hint')}
            rows={6}
            required
            draft={`hoering-${hearing.id}`}
          />
          <p>{t('hearing.nothing.fine')}</p>
          <div class="ff-actions">
            <Button kind="primary">{t('hearing.send')}</Button>
            <Button name="nothing" value="ja">
              {t('hearing.nothing')}
            </Button>
          </div>
        </Form>
      </section>
      <div class="ff-section">
        <OtherWays person={person} />
      </div>
      <div class="ff-section">
        <Details summary={t('where')}>
          <Paragraphs lead={t('law.hearing')} paragraphs={[fvl(asked ? '§ 19, stk. 1' : '§ 21, stk. 1')]} />
        </Details>
        <p>
          <a href={ownDecisions.one(decision.id)}>{t('hearing.case')}</a>
        </p>
      </div>
    </div>
  );
}

/** Answered, or decided meanwhile: the page says so, and keeps what was said. */
export function HearingOverPage({ decision, hearing, kind, person }: HearingProps) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  const answered = hearing.state === 'answered' && hearing.answeredAt !== null;
  return (
    <div class="ff-narrow">
      <h1>{t(answered ? 'hearing.thanks' : 'hearing.over')}</h1>
      <p class="ff-lead">
        {answered && hearing.answeredAt
          ? t('hearing.thanks.text', {
              dato: formatDate(lang, dayOf(hearing.answeredAt)),
              emne: inLang(kind.aboutWords(decision.terms), lang),
            })
          : t('hearing.over.text')}
      </p>
      {answered ? (
        <section class="ff-section">
          <h2>{t('hearing.thanks.yours')}</h2>
          <Quote text={hearing.answer?.trim() || t('hearing.thanks.nothing')} />
          <p>{t('hearing.thanks.more')}</p>
          <div class="ff-actions">
            <CallButton person={person} />
          </div>
        </section>
      ) : null}
      <What hearing={hearing} />
      <p class="ff-section">
        <LinkButton href={ownDecisions.one(decision.id)}>{t('hearing.case')}</LinkButton>
      </p>
    </div>
  );
}
