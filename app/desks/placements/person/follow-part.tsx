import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { type FollowUp, followUpLabels } from '../../../placements/index.ts';
import { Button } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { ActForm } from '../../decisions/act-form.tsx';
import { Score } from '../parts/score.tsx';
import { placementPaths } from '../paths.ts';
import type { PartProps } from './one-view.ts';
import { personPlacementText } from './text.ts';

function CheckAnswers({ one }: { readonly one: FollowUp }) {
  const t = personPlacementText(usePage().lang);
  const sides = [
    { words: 'follow.citizen', score: one.citizenScore, said: one.citizenWords },
    { words: 'follow.company', score: one.companyScore, said: one.companyWords },
  ] as const;
  return (
    <>
      {sides.map(({ words, score, said }) => (
        <p>
          {score === null ? (
            t(words, { svar: t('follow.noanswer') })
          ) : (
            <>
              {t(words, { svar: '' })}
              <Score score={score} />
            </>
          )}
          {said ? <span class="ff-muted"> “{said}”</span> : null}
        </p>
      ))}
    </>
  );
}

function One({ one, view, frame }: PartProps & { readonly one: FollowUp }) {
  const { lang } = usePage();
  const t = personPlacementText(lang);
  const { place, caseId, forms, today } = view;
  const open = one.state === 'planned' || one.state === 'asked';
  const [hold, drop, ask] = [forms.get('samtale'), forms.get('fjern'), forms.get('spoerg')];
  return (
    <li>
      <p>
        <strong>
          {t('follow.due', { slags: inLang(followUpLabels[one.kind], lang), dato: formatDate(lang, one.dueOn) })}
        </strong>{' '}
        {one.state === 'done' ? <Tag tone="positive">{t('follow.done')}</Tag> : null}
        {one.state === 'asked' ? <Tag tone="info">{t('follow.asked')}</Tag> : null}
        {one.state === 'planned' && one.dueOn < today ? (
          <Tag tone="urgent">{t(one.kind === 'check' ? 'follow.over.check' : 'follow.over')}</Tag>
        ) : null}
      </p>
      {one.heldOn ? (
        <p class="ff-muted">
          {t('follow.done.by', { dato: formatDate(lang, one.heldOn), navn: one.heldByName ?? '' })}
          {one.minutes ? ` · ${t('follow.minutes', { antal: one.minutes })}` : null}
        </p>
      ) : null}
      {one.outcome ? <p>{one.outcome}</p> : null}
      {one.kind === 'check' && (one.state === 'asked' || one.citizenScore !== null || one.companyScore !== null) ? (
        <CheckAnswers one={one} />
      ) : null}
      {open && hold ? (
        <Details summary={t('follow.hold')} open={frame.again?.step === 'samtale' && frame.again.of === one.id}>
          <ActForm
            {...frame}
            form={hold}
            action={placementPaths.step(caseId, place.id, 'samtale')}
            step="samtale"
            of={one.id}
            without={['placementId', 'followUpId']}
            values={{ heldOn: today }}
          />
        </Details>
      ) : null}
      <div class="ff-actions">
        {ask && one.kind === 'check' && one.state === 'planned' ? (
          <Form
            action={placementPaths.step(caseId, place.id, 'spoerg')}
            once={frame.newId()}
            idPrefix={`spoerg-${one.id}`}
          >
            <input type="hidden" name="_of" value={one.id} />
            <Button>{t('follow.ask')}</Button>
          </Form>
        ) : null}
        {open && drop ? (
          <Form
            action={placementPaths.step(caseId, place.id, 'fjern')}
            once={frame.newId()}
            idPrefix={`fjern-${one.id}`}
          >
            <input type="hidden" name="_of" value={one.id} />
            <Button kind="tertiary">{t('follow.drop')}</Button>
          </Form>
        ) : null}
      </div>
    </li>
  );
}

/** Planned talks and short questions, what was said, and room for one more. */
export function FollowPart(props: PartProps) {
  const t = personPlacementText(usePage().lang);
  const { view, frame } = props;
  const { place, caseId, forms } = view;
  const shown = place.followUps.filter(({ state }) => state !== 'dropped');
  const over = shown.filter(({ state }) => state === 'done');
  const ahead = shown.filter(({ state }) => state !== 'done');
  const plan = forms.get('opfoelgning');
  return (
    <Card heading={t('follow.heading')}>
      {shown.length === 0 ? (
        <p>{t('follow.empty')}</p>
      ) : (
        <ul class="nobullet-list ff-parties">
          {ahead.map((one) => (
            <One {...props} one={one} />
          ))}
        </ul>
      )}
      {over.length > 0 ? (
        <Details summary={t('follow.over.all', { antal: over.length })} open={ahead.length === 0}>
          <ul class="nobullet-list ff-parties">
            {[...over].reverse().map((one) => (
              <One {...props} one={one} />
            ))}
          </ul>
        </Details>
      ) : null}
      {plan ? (
        <Details summary={t('follow.plan')} open={frame.again?.step === 'opfoelgning'}>
          <ActForm
            {...frame}
            form={plan}
            action={placementPaths.step(caseId, place.id, 'opfoelgning')}
            step="opfoelgning"
            without={['placementId']}
          />
        </Details>
      ) : null}
    </Card>
  );
}
