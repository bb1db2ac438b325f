import { citeText, type Outcome } from '@fodfaeste/law';
import type { Child } from 'hono/jsx';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate, formatPhone } from '../../kernel/text/format.ts';
import { type CaseLaw, type LawSummary, summaryOf } from '../../law/index.ts';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { rulePath } from '../law/paths.ts';
import type { PersonRow } from '../person/queries.ts';
import { citizenText } from './text.ts';

interface MyLawProps {
  readonly person: PersonRow;
  readonly law: CaseLaw;
}

function Where({ outcome }: { readonly outcome: Outcome }) {
  const { lang } = usePage();
  const t = citizenText(lang);
  return (
    <Details summary={t('law.where')}>
      {outcome.because.length > 0 ? (
        <>
          <p>{t('law.because')}</p>
          <ul>
            {outcome.because.map(({ text }) => (
              <li>{inLang(text, lang)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p class="ff-law">
        {outcome.rule.cites.map((cite) => citeText(cite)).join(' · ')} ·{' '}
        <a href={rulePath(outcome.rule.id)}>{t('law.rule')}</a>
      </p>
    </Details>
  );
}

/** What somebody owes whom, in the citizen's words; rules that have none are not for this page. */
function Said({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { lang } = usePage();
  const t = citizenText(lang);
  const told = outcomes.filter(({ citizen }) => citizen !== null);
  return (
    <ul class="nobullet-list ff-stack">
      {told.map((outcome) => (
        <li>
          <p>
            {outcome.citizen === null ? null : inLang(outcome.citizen, lang)}
            {outcome.due === null || outcome.rule.bearer !== 'borger' ? null : (
              <>
                {' '}
                <strong>{t('law.by', { dato: formatDate(lang, outcome.due) })}</strong>
              </>
            )}
          </p>
          <Where outcome={outcome} />
        </li>
      ))}
    </ul>
  );
}

function Part({
  heading,
  empty,
  children,
  any,
}: {
  readonly heading: string;
  readonly empty: string;
  readonly any: boolean;
  readonly children: Child;
}) {
  return (
    <section class="ff-section">
      <h2>{heading}</h2>
      {any ? children : <p>{empty}</p>}
    </section>
  );
}

/** The citizen's own duties and what others owe them, split by who must do something. */
export function citizenParts({ next, overdue, untold, rights, choices }: LawSummary) {
  const duties = [...overdue, ...next, ...untold].filter(({ citizen }) => citizen !== null);
  return {
    expect: [
      ...duties.filter(({ rule }) => rule.bearer !== 'borger' && !untold.some((one) => one.rule === rule)),
      ...rights,
    ].filter(({ citizen }) => citizen !== null),
    must: duties.filter(({ rule }) => rule.bearer === 'borger'),
    choose: choices.filter(({ citizen }) => citizen !== null),
  };
}

/** "Hvad kan jeg forvente – og hvad skal jeg?": first what one gets, then what one must, then what one decides. */
export function MyLawPage({ person, law }: MyLawProps) {
  const { lang, authority } = usePage();
  const t = citizenText(lang);
  const { expect, must, choose } = citizenParts(summaryOf(law.answer));
  const { notDemanded } = law.answer;
  const promises = law.goals.filter(({ state }) => state === 'open' || state === 'met');
  const phone = person.contact?.phone ?? authority?.phone;
  return (
    <div class="ff-narrow">
      <h1>{t('law.title')}</h1>
      <p class="ff-lead">{t('law.lead')}</p>
      <Part heading={t('law.expect')} empty={t('law.expect.empty')} any={expect.length > 0 || promises.length > 0}>
        <Said outcomes={expect} />
        {promises.length > 0 ? (
          <>
            <h3>{t('law.promises')}</h3>
            <ul>
              {promises.map(({ goal }) => (
                <li>{goal.text}</li>
              ))}
            </ul>
          </>
        ) : null}
      </Part>
      <Part heading={t('law.must')} empty={t('law.must.empty')} any={must.length > 0}>
        <Said outcomes={must} />
      </Part>
      <Part heading={t('law.choose')} empty={t('law.choose.empty')} any={choose.length > 0 || notDemanded.length > 0}>
        <Said outcomes={choose} />
        {notDemanded.length > 0 ? (
          <>
            <h3>{t('law.not')}</h3>
            <ul>
              {notDemanded.map(({ text }) => (
                <li>{inLang(text, lang)}</li>
              ))}
            </ul>
          </>
        ) : null}
      </Part>
      <Card heading={t('law.unclear')} look="quiet">
        <p>
          {person.contact ? t('law.unclear.contact', { navn: person.contact.name }) : t('law.unclear.nobody')}{' '}
          {phone ? (
            <a href={`tel:${phone.replaceAll(' ', '')}`}>{t('law.call', { telefon: formatPhone(phone) })}</a>
          ) : null}
        </p>
      </Card>
    </div>
  );
}
