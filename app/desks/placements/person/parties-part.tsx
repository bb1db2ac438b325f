import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { behalfLabels, type Confirmation, partyLabels, representativeLabels } from '../../../placements/index.ts';
import { Button } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { ActForm } from '../../decisions/act-form.tsx';
import { placementPaths } from '../paths.ts';
import { placementWords } from '../words/text.ts';
import type { PartProps } from './one-view.ts';
import { personPlacementText } from './text.ts';

const tones = { waiting: 'attention', yes: 'positive', no: 'urgent' } as const;

function Said({ one }: { readonly one: Confirmation }) {
  const { lang } = usePage();
  const t = personPlacementText(lang);
  const day = (at: string) => formatDate(lang, toCopenhagen(at as Instant).date);
  if (one.state === 'waiting') {
    const where = [one.email, one.phone].filter(Boolean).join(' · ');
    return (
      <p class="ff-muted">
        {where === '' ? t('parties.sent.own') : t('parties.sent', { sted: where })}{' '}
        {one.remindedAt ? t('parties.reminded', { dato: day(one.remindedAt) }) : null}
      </p>
    );
  }
  return (
    <>
      <p class="ff-muted">
        {one.answeredAt && one.channel
          ? t('parties.when', { dato: day(one.answeredAt), kanal: placementWords(lang)(`channel.${one.channel}`) })
          : null}
        {one.answeredByName && one.answeredByName !== one.name ? (
          <> · {t('parties.by', { navn: one.answeredByName })}</>
        ) : null}
        {one.behalfReason ? (
          <> · {t('parties.behalf', { grund: inLang(behalfLabels[one.behalfReason], lang) })}</>
        ) : null}
      </p>
      {one.ratioKept === null ? null : <p>{t(one.ratioKept ? 'parties.ratio.yes' : 'parties.ratio.no')}</p>}
      {one.words ? <blockquote class="ff-quote">{one.words}</blockquote> : null}
    </>
  );
}

function Party({ one, view, frame }: PartProps & { readonly one: Confirmation }) {
  const { lang } = usePage();
  const t = personPlacementText(lang);
  const { place, caseId, forms } = view;
  const kind = one.representativeKind ? inLang(representativeLabels[one.representativeKind], lang) : null;
  const [remind, write] = [forms.get('paamind'), forms.get('svar')];
  const waits = one.state === 'waiting' && (place.state === 'sent' || place.state === 'ready');
  return (
    <li>
      <p>
        <strong>{inLang(partyLabels[one.party], lang)}</strong> · {one.name}
        {kind ? ` (${kind})` : null} <Tag tone={tones[one.state]}>{t(`parties.${one.state}`)}</Tag>
      </p>
      <Said one={one} />
      {waits && remind && one.party !== 'citizen' ? (
        <Form
          action={placementPaths.step(caseId, place.id, 'paamind')}
          once={frame.newId()}
          idPrefix={`mind-${one.party}`}
        >
          <input type="hidden" name="_of" value={one.party} />
          <Button>{t('parties.remind')}</Button>
        </Form>
      ) : null}
      {waits && write ? (
        <Details summary={t('parties.write')} open={frame.again?.step === 'svar' && frame.again.of === one.party}>
          <ActForm
            {...frame}
            form={write}
            action={placementPaths.step(caseId, place.id, 'svar')}
            step="svar"
            of={one.party}
            without={['placementId', 'party', ...(one.party === 'representative' ? [] : ['ratioKept'])]}
          />
        </Details>
      ) : null}
    </li>
  );
}

/** Who said yes, who is waited for, and how to help the answer along. */
export function PartiesPart(props: PartProps) {
  const t = personPlacementText(usePage().lang);
  const { confirmations } = props.view.place;
  return (
    <Card heading={t('parties.heading')}>
      {confirmations.length === 0 ? (
        <p>{t('parties.none')}</p>
      ) : (
        <ul class="nobullet-list ff-parties">
          {confirmations.map((one) => (
            <Party {...props} one={one} />
          ))}
        </ul>
      )}
    </Card>
  );
}
