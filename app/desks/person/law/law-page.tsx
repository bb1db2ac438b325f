import type { Outcome, TraceStep } from '@fodfaeste/law';
import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { CaseLaw } from '../../../law/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { dutyWords, isOutOfSight } from './duty-words.ts';
import { caseLawText } from './text.ts';
import { Reasoned } from './why.tsx';

export interface LawPageProps {
  /** Null when no version of the law covers the day. */
  readonly law: CaseLaw | null;
  readonly on: PlainDate;
  readonly knownAt: PlainDate | null;
  readonly path: string;
  readonly wrongDay: boolean;
}

const kinds = ['duty', 'right', 'status', 'limit', 'guard', 'amount'] as const;

function DayForm({ on, knownAt, path }: LawPageProps) {
  const t = caseLawText(usePage().lang);
  return (
    <form method="get" action={path} class="ff-choice-form">
      <div class="form-group">
        <label class="form-label" for="paa">
          {t('tab.on')}
        </label>
        <input class="form-input" type="date" id="paa" name="paa" value={on} min="2020-01-01" />
      </div>
      <div class="form-group">
        <label class="form-label" for="kendt">
          {t('tab.known')}
        </label>
        <span class="form-hint" id="kendt-help">
          {t('tab.known.help')}
        </span>
        <input
          class="form-input"
          type="date"
          id="kendt"
          name="kendt"
          value={knownAt ?? ''}
          aria-describedby="kendt-help"
        />
      </div>
      <button type="submit" class="button button-secondary">
        {t('tab.show')}
      </button>
    </form>
  );
}

function Steps({ steps }: { readonly steps: readonly TraceStep[] }) {
  const { lang } = usePage();
  const t = caseLawText(lang);
  return (
    <ul>
      {steps.map(({ text, answer, steps: inner }) => (
        <li>
          {inLang(text, lang)}:{' '}
          <strong>{t(answer === null ? 'trace.unknown' : answer ? 'trace.yes' : 'trace.no')}</strong>
          {inner.length > 0 ? <Steps steps={inner} /> : null}
        </li>
      ))}
    </ul>
  );
}

function OneRule({ law, outcome }: { readonly law: CaseLaw; readonly outcome: Outcome }) {
  const { lang } = usePage();
  const t = caseLawText(lang);
  const { rule, state, valueText, opens, liftedBy } = outcome;
  const date = (day: string) => formatDate(lang, day as PlainDate);
  const told = [
    t(isOutOfSight(law, outcome) ? 'state.open' : `state.${state as 'open'}`),
    valueText === null ? null : inLang(valueText, lang),
    rule.kind === 'duty' && state !== 'unknown' ? dutyWords(outcome, { law, t, date }) : t(`bearer.${rule.bearer}`),
    opens === null ? null : t('opens.from', { dato: date(opens) }),
    liftedBy === null ? null : inLang(liftedBy.name, lang),
  ].filter((part) => part !== null);
  return (
    <li>
      <Reasoned outcome={outcome} note={told.join(' · ')}>
        <p class="ff-muted">{t(`mark.${rule.mark}`)}</p>
        <Details summary={t('trace.summary')}>
          <Steps steps={outcome.trace()} />
        </Details>
      </Reasoned>
    </li>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly law: CaseLaw;
  readonly outcomes: readonly Outcome[];
}

function Section({ heading, law, outcomes }: SectionProps) {
  if (outcomes.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{heading}</h2>
      <ul class="nobullet-list">
        {outcomes.map((outcome) => (
          <OneRule law={law} outcome={outcome} />
        ))}
      </ul>
    </section>
  );
}

const gone: ReadonlySet<string> = new Set(['no', 'suspended']);

function Answer({ law }: { readonly law: CaseLaw }) {
  const { lang } = usePage();
  const t = caseLawText(lang);
  const { book, until, outcomes, notDemanded } = law.answer;
  const head = book.overlays.at(-1) ?? book.pack;
  const current = outcomes.filter(({ state }) => !gone.has(state));
  const holds = current.filter(({ state }) => state !== 'unknown' && state !== 'lifted' && state !== 'set-aside');
  return (
    <>
      <p class="ff-lead">{t('tab.lead', { pakke: inLang(head.title, lang), grundlag: head.legalBasis })}</p>
      {until === null ? null : <p class="ff-muted">{t('tab.until', { dato: formatDate(lang, addDays(until, -1)) })}</p>}
      {kinds.map((kind) => (
        <Section law={law} heading={t(`kind.${kind}`)} outcomes={holds.filter(({ rule }) => rule.kind === kind)} />
      ))}
      <Section law={law} heading={t('kind.unknown')} outcomes={current.filter(({ state }) => state === 'unknown')} />
      <Section
        law={law}
        heading={t('kind.lifted')}
        outcomes={current.filter(({ state }) => state === 'lifted' || state === 'set-aside')}
      />
      {notDemanded.length === 0 ? null : (
        <section class="ff-section">
          <h2>{t('not.heading')}</h2>
          <ul class="nobullet-list ff-stack">
            {notDemanded.map(({ text, because }) => (
              <li>
                {inLang(text, lang)}
                <Details summary={t('not.because')}>
                  <p>{inLang(because, lang)}</p>
                </Details>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Everything the law says about the citizen on a day, with what was known then: for whoever must be able to explain it. */
export function LawPage(props: LawPageProps) {
  const t = caseLawText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h2>{t('tab.heading')}</h2>
      <DayForm {...props} />
      {props.wrongDay ? (
        <Alert kind="warning">
          <p>{t('tab.wrong')}</p>
        </Alert>
      ) : null}
      {props.law === null ? (
        <Alert kind="info">
          <p>{t('tab.before')}</p>
        </Alert>
      ) : (
        <Answer law={props.law} />
      )}
    </div>
  );
}
