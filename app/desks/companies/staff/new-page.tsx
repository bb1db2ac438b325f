import type { Similar } from '../../../companies/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { ActForm } from '../../decisions/act-form.tsx';
import type { Again, OpenedForm } from '../../decisions/forms.ts';
import { staffCompanyPath } from '../company-frame.tsx';
import { companyDeskText } from '../text.ts';
import { companiesPath } from './view.ts';

export const newStep = 'ny';

interface NewPageProps {
  readonly form: OpenedForm;
  readonly again: Again | undefined;
  /** Those it may be, once somebody has typed. */
  readonly similar: readonly Similar[];
  /** Whether it was refused because it resembles them: then there is a box that says it is another. */
  readonly resembles: boolean;
  readonly newId: () => string;
}

/** `/virksomheder/ny`: one form; what is here already is shown with a way to it. */
export function NewCompanyPage({ form, again, similar, resembles, newId }: NewPageProps) {
  const t = companyDeskText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('new.title')}</h1>
      {similar.length > 0 ? (
        <Card heading={t('new.similar')} look="next">
          <ul class="nobullet-list">
            {similar.map(({ id, name, cvr, city }) => (
              <li>
                <a href={staffCompanyPath(id)}>{t('new.known', { navn: name })}</a>{' '}
                <span class="ff-muted">{[`CVR ${cvr}`, city].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <ActForm
        form={form}
        action={`${companiesPath}/ny`}
        step={newStep}
        again={again}
        version={undefined}
        newId={newId}
        page={`${companiesPath}/ny`}
        without={resembles ? [] : ['anyway']}
      />
    </div>
  );
}
