import { citeText, type NotDemanded, type Outcome } from '@fodfaeste/law';
import type { Child } from 'hono/jsx';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate, formatPhone } from '../../kernel/text/format.ts';
import { type CaseLaw, type LawSummary, summaryOf } from '../../law/index.ts';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import type { Askable } from '../decisions/citizen/list-page.tsx';
import { ownDecisions } from '../decisions/citizen/paths.ts';
import { rulePath } from '../law/paths.ts';
import type { PersonRow } from '../person/queries.ts';
import { citizenText } from './text.ts';

interface MyLawProps {
  readonly person: PersonRow;
  readonly law: CaseLaw;
  /** What the citizen may ask to have decided. */
  readonly ask: readonly Askable[];
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
        {outcome.cites.map((cite) => citeText(cite)).join(' · ')} ·{' '}
        <a href={rulePath(outcome.rule.id)}>{t('law.rule')}</a>
      </p>
    </Details>
  );
}

function One({ outcome }: { readonly outcome: Outcome }) {
  const { lang } = usePage();
  const t = citizenText(lang);
  const { citizen, due, rule, lawyer } = outcome;
  const text = inLang(citizen ?? lawyer, lang);
  const day = due === null ? null : formatDate(lang, due);
  return (
    <li>
      <p>
        {text}
        {day === null || rule.bearer !== 'borger' || text.includes(day) ? null : (
          <>
            {' '}
            <strong>{t('law.by', { dato: day })}</strong>
          </>
        )}
      </p>
      <Where outcome={outcome} />
    </li>
  );
}

/** The first few as they are, the others folded away: nobody has to read a law to find what matters now. */
function Said({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { lang } = usePage();
  const [first, rest] = [outcomes.slice(0, shownFirst), outcomes.slice(shownFirst)];
  return (
    <>
      <ul class="nobullet-list ff-stack">
        {first.map((outcome) => (
          <One outcome={outcome} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <Details summary={citizenText(lang)('law.more', { antal: rest.length })}>
          <ul class="nobullet-list ff-stack">
            {rest.map((outcome) => (
              <One outcome={outcome} />
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function Beliefs({ beliefs }: { readonly beliefs: readonly NotDemanded[] }) {
  const { lang } = usePage();
  const t = citizenText(lang);
  if (beliefs.length === 0) return null;
  const list = (some: readonly NotDemanded[]) => (
    <ul>
      {some.map(({ text }) => (
        <li>{inLang(text, lang)}</li>
      ))}
    </ul>
  );
  const rest = beliefs.slice(shownFirst);
  return (
    <>
      <h3>{t('law.not')}</h3>
      {list(beliefs.slice(0, shownFirst))}
      {rest.length === 0 ? null : <Details summary={t('law.more', { antal: rest.length })}>{list(rest)}</Details>}
    </>
  );
}

const shownFirst = 4;

interface PartProps {
  readonly heading: string;
  readonly empty: string;
  readonly any: boolean;
  readonly children: Child;
}

function Part({ heading, empty, children, any }: PartProps) {
  return (
    <section class="ff-section">
      <h2>{heading}</h2>
      {any ? children : <p>{empty}</p>}
    </section>
  );
}

/** What others owe the citizen, what the citizen must do, and what the citizen decides. Only rules with words for citizens. */
export function citizenParts({ next, standing, overdue, rights, choices }: LawSummary) {
  const duties = [...overdue, ...next, ...standing];
  const told = (outcomes: readonly Outcome[]) => outcomes.filter(({ citizen }) => citizen !== null);
  return {
    expect: told([
      ...next.filter(({ rule }) => rule.bearer !== 'borger'),
      ...rights,
      ...standing.filter(({ rule }) => rule.bearer !== 'borger'),
    ]),
    must: told(duties.filter(({ rule }) => rule.bearer === 'borger')),
    choose: told(choices),
  };
}

/** "Hvad kan jeg forvente – og hvad skal jeg?": first what one gets, then what one must, then what one decides. */
export function MyLawPage({ person, law, ask }: MyLawProps) {
  const { lang, authority } = usePage();
  const t = citizenText(lang);
  const summary = summaryOf(law);
  const { expect, must, choose } = citizenParts(summary);
  const { notDemanded } = summary;
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
      <Part
        heading={t('law.choose')}
        empty={t('law.choose.empty')}
        any={choose.length > 0 || notDemanded.length > 0 || ask.length > 0}
      >
        <Said outcomes={choose} />
        <Beliefs beliefs={notDemanded} />
        {ask.map(({ kind, title }) => (
          <p>
            <a href={ownDecisions.ask(kind)}>{title}</a>
          </p>
        ))}
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
