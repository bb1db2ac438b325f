import { citeText, inputKinds, type NotDemanded, type Outcome } from '@fodfaeste/law';
import type { Child } from 'hono/jsx';
import type { JobSearchLaw } from '../../jobsearch/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { rulePath } from '../law/paths.ts';
import { jobSearchDeskText } from './text.ts';
import type { JobSearchView } from './view.ts';

type Reader = JobSearchView['reader'];

function Where({ summary, children }: { readonly summary: string; readonly children: Child }) {
  return (
    <Details summary={summary}>
      <div class="ff-law">{children}</div>
    </Details>
  );
}

function Demanded({ outcome, reader }: { readonly outcome: Outcome; readonly reader: Reader }) {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  const { rule, citizen, lawyer, cites } = outcome;
  const bearer = rule.bearer === 'kommune' || rule.bearer === 'akasse' || rule.bearer === 'borger' ? rule.bearer : null;
  return (
    <li>
      <p>
        {reader === 'staff' && bearer ? <strong>{t(`law.bearer.${bearer}`)}: </strong> : null}
        {inLang(citizen ?? rule.name, lang)}
      </p>
      <Where summary={t('law.where')}>
        {reader === 'staff' ? <p>{inLang(lawyer, lang)}</p> : null}
        <p>
          {cites.map((cite) => citeText(cite)).join(' · ')} · <a href={rulePath(rule.id)}>{inLang(rule.name, lang)}</a>
        </p>
      </Where>
    </li>
  );
}

function Belief({ belief, reader }: { readonly belief: NotDemanded; readonly reader: Reader }) {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  return (
    <li>
      <p>{inLang(belief.text, lang)}</p>
      {reader === 'staff' ? (
        <Where summary={t('law.where')}>
          <p>{inLang(belief.because, lang)}</p>
          <p>{belief.cites.map((cite) => citeText(cite)).join(' · ')}</p>
        </Where>
      ) : null}
    </li>
  );
}

/** The law's minimum as what it is, from the rules that hold for this person today: no demand is written by hand here. */
export function LawCards({ law, reader }: { readonly law: JobSearchLaw; readonly reader: Reader }) {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  const missing = [
    ...new Set(
      law.notKnown.flatMap((outcome) =>
        outcome.missing.map((kind) => inLang(inputKinds[kind].name, lang).toLowerCase()),
      ),
    ),
  ];
  const told = reader === 'citizen' ? law.demanded.filter(({ citizen }) => citizen !== null) : law.demanded;
  const beliefs =
    law.notDemanded.length > 0 ? (
      <Card heading={t('law.not')} look="quiet">
        <ul class="nobullet-list ff-stack">
          {law.notDemanded.map((belief) => (
            <Belief belief={belief} reader={reader} />
          ))}
        </ul>
      </Card>
    ) : null;
  const demands = (
    <Card heading={t('law.demanded')} look="quiet">
      {missing.length > 0 && reader === 'staff' ? <p>{t('law.notKnown', { mangler: missing.join(', ') })}</p> : null}
      {told.length === 0 ? (
        <p>{t('law.demanded.none')}</p>
      ) : (
        <ul class="nobullet-list ff-stack">
          {told.map((outcome) => (
            <Demanded outcome={outcome} reader={reader} />
          ))}
        </ul>
      )}
    </Card>
  );
  // Citizens read first what they are free of.
  return reader === 'citizen' ? (
    <>
      {beliefs}
      {demands}
    </>
  ) : (
    <>
      {demands}
      {beliefs}
    </>
  );
}
