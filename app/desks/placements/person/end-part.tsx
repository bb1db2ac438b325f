import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import {
  type Assessment,
  cameLabels,
  contractLabels,
  offeredLabels,
  outcomeLabels,
  type PlacementOutcome,
  phaseOf,
} from '../../../placements/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { ActForm } from '../../decisions/act-form.tsx';
import { placementPaths } from '../paths.ts';
import { hourText } from '../words/hours.ts';
import type { PartProps } from './one-view.ts';
import { personPlacementText } from './text.ts';

const parties = ['citizen', 'company', 'staff'] as const;

function Said({ one }: { readonly one: Assessment }) {
  const { lang } = usePage();
  const t = personPlacementText(lang);
  const facts = [
    inLang(cameLabels[one.came], lang),
    inLang(offeredLabels[one.offered], lang),
    one.contract ? inLang(contractLabels[one.contract], lang) : null,
    one.hours === null ? null : t('end.hours', { timer: hourText(lang, one.hours) }),
    one.startsOn ? t('end.from', { dato: formatDate(lang, one.startsOn) }) : null,
    one.again === null ? null : t(one.again ? 'end.again.yes' : 'end.again.no'),
  ];
  return (
    <>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {one.learned ? <p>{t('end.learned', { ord: one.learned })}</p> : null}
      {one.words ? <blockquote class="ff-quote">{one.words}</blockquote> : null}
    </>
  );
}

/** The end as each of the three sees it, side by side; the one of staff ends the place. */
export function EndPart({ view, frame }: PartProps) {
  const { lang } = usePage();
  const t = personPlacementText(lang);
  const { place, caseId, forms, today } = view;
  const assess = forms.get('vurdering');
  if (place.assessments.length === 0 && !assess) return null;
  const open = phaseOf(place, today) === 'to-be-ended';
  return (
    <Card heading={t('end.heading')} look={open ? 'next' : 'plain'}>
      {assess ? <p class="ff-muted">{t('end.lead')}</p> : null}
      <ul class="nobullet-list ff-parties">
        {parties.map((party) => {
          const said = place.assessments.find((one) => one.party === party);
          return (
            <li>
              <p>
                <strong>{t(`end.${party}`)}</strong> {said ? `· ${said.name}` : t('end.missing')}
              </p>
              {said ? <Said one={said} /> : null}
            </li>
          );
        })}
      </ul>
      {place.nextStep ? <p>{t('end.next', { ord: place.nextStep })}</p> : null}
      {assess ? (
        <Details summary={t('end.write')} open={open || frame.again?.step === 'vurdering'}>
          <ActForm
            {...frame}
            form={assess}
            action={placementPaths.step(caseId, place.id, 'vurdering')}
            step="vurdering"
            without={['placementId']}
          />
        </Details>
      ) : null}
    </Card>
  );
}

function Came({ one }: { readonly one: PlacementOutcome }) {
  const { lang } = usePage();
  const t = personPlacementText(lang);
  const facts = [
    inLang(outcomeLabels[one.kind], lang),
    t('end.from', { dato: formatDate(lang, one.fromOn) }),
    one.hours === null ? null : t('end.hours', { timer: hourText(lang, one.hours) }),
    t(one.atThisCompany ? 'outcome.here' : 'outcome.elsewhere'),
  ];
  return <li>{facts.filter(Boolean).join(' · ')}</li>;
}

/** Work or education that followed, from the assessments or written down later. */
export function OutcomePart({ view, frame }: PartProps) {
  const t = personPlacementText(usePage().lang);
  const { place, caseId, forms } = view;
  const note = forms.get('udfald');
  if (place.outcomes.length === 0 && !note) return null;
  return (
    <Card heading={t('outcome.heading')}>
      {place.outcomes.length > 0 ? (
        <ul>
          {place.outcomes.map((one) => (
            <Came one={one} />
          ))}
        </ul>
      ) : null}
      {note ? (
        <Details summary={t('outcome.note')} open={frame.again?.step === 'udfald'}>
          <ActForm
            {...frame}
            form={note}
            action={placementPaths.step(caseId, place.id, 'udfald')}
            step="udfald"
            without={['placementId']}
          />
        </Details>
      ) : null}
    </Card>
  );
}
