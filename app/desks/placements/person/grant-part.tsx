import { inLang } from '../../../kernel/text/bilingual.ts';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { ActForm } from '../../decisions/act-form.tsx';
import { placementPaths } from '../paths.ts';
import type { PartProps } from './one-view.ts';
import { personPlacementText } from './text.ts';

/** The municipality's yes, with the words of the decision that it becomes. */
export function GrantPart({ view, frame }: PartProps) {
  const { lang } = usePage();
  const t = personPlacementText(lang);
  const { place, caseId, forms, decisionWords } = view;
  const grant = forms.get('bevilg');
  if (place.state !== 'ready' || !grant) return null;
  return (
    <Card heading={t('grant.heading')} look="next">
      <p>{t('grant.lead')}</p>
      {decisionWords.length > 0 ? (
        <>
          <p class="ff-muted">{t('grant.words')}</p>
          <blockquote class="ff-quote">
            {decisionWords.map((words) => (
              <p>{inLang(words, lang)}</p>
            ))}
          </blockquote>
        </>
      ) : null}
      <ActForm
        {...frame}
        form={grant}
        action={placementPaths.step(caseId, place.id, 'bevilg')}
        step="bevilg"
        without={['placementId']}
      />
    </Card>
  );
}
