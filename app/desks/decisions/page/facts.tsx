import type { DecisionFact } from '../../../decisions/index.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { decisionPageText } from '../text.ts';
import { type PartProps, StepForm } from './part.tsx';
import { PageSection } from './section.tsx';

/** Where it comes from and how the citizen knows of it, on one line. */
export function factOrigin(fact: DecisionFact, lang: Lang): string {
  const t = decisionPageText(lang);
  const { source, saidBy, heardOn, known, notedByName } = fact;
  const from =
    source === 'oral' || source === 'document'
      ? t(`facts.source.${source}`, { hvem: saidBy ?? '', dato: heardOn ? formatDate(lang, heardOn) : '' }).trim()
      : t(`facts.source.${source}`);
  return [from, ...(known ? [t(`facts.known.${known}`)] : []), t('facts.noted', { navn: notedByName })].join(' · ');
}

export function FactLine({ fact }: { readonly fact: DecisionFact }) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  return (
    <>
      <p>{fact.words}</p>
      <p class="ff-muted">{factOrigin(fact, lang)}</p>
      <p>
        {fact.main ? <Tag tone="info">{t('facts.main')}</Tag> : null}{' '}
        {fact.against ? <Tag tone="attention">{t('facts.against')}</Tag> : null}{' '}
        {fact.against && fact.known === null ? <Tag tone="urgent">{t('facts.unknown')}</Tag> : null}
      </p>
    </>
  );
}

/** 2: what is known. The first fact's form stands open, and weighs unless somebody says otherwise. */
export function FactsPart(props: PartProps) {
  const t = decisionPageText(usePage().lang);
  const { decision, forms } = props.view;
  const { facts } = decision;
  const form = <StepForm {...props} step="oplysning" values={{ main: true }} />;
  return (
    <PageSection name="oplysninger">
      <p class="ff-muted">{t('facts.lead')}</p>
      {facts.length === 0 ? <p>{t('facts.none')}</p> : null}
      {facts.length > 0 ? (
        <ul class="nobullet-list ff-decision-facts">
          {facts.map((fact) => (
            <li>
              <FactLine fact={fact} />
              <StepForm
                {...props}
                step="fjern-oplysning"
                of={fact.id}
                values={{ factId: fact.id }}
                button="secondary"
                submit={
                  <>
                    {t('facts.remove')}{' '}
                    <span class="sr-only">{t('facts.remove.which', { oplysning: shortened(fact.words) })}</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      ) : null}
      {!forms.has('oplysning') ? null : facts.length === 0 ? (
        form
      ) : (
        <Details summary={t('facts.add')} open={props.frame.again?.step === 'oplysning'}>
          {form}
        </Details>
      )}
    </PageSection>
  );
}

const most = 40;
const shortened = (text: string): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);
