import type { findCompanies } from '../../../companies/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { placementPaths } from '../paths.ts';
import { flowText } from './text.ts';

type FoundCompany = Awaited<ReturnType<typeof findCompanies>>[number];

export interface EarlierSite {
  readonly siteId: string;
  readonly companyName: string;
  readonly siteName: string;
  readonly functionTitle: string;
}

interface FindPageProps {
  readonly caseId: string;
  readonly givenName: string;
  readonly words: string;
  readonly found: readonly FoundCompany[];
  readonly most: number;
  readonly earlier: readonly EarlierSite[];
}

function Found({ caseId, found, most }: FindPageProps) {
  const t = flowText(usePage().lang);
  return (
    <Card heading={t('find.results')}>
      <ul class="nobullet-list ff-parties">
        {found.map((one) => (
          <li>
            <p>
              <a href={placementPaths.makeAt(caseId, one.siteId)}>
                <strong>{one.siteName === one.name ? one.name : `${one.name} · ${one.siteName}`}</strong>
              </a>{' '}
              {one.paused ? <Tag tone="attention">{t('find.paused')}</Tag> : null}
            </p>
            <p class="ff-muted">
              {[one.city, one.branch, t('company.number', { nummer: one.pNumber })].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {found.length === most ? <p class="ff-muted">{t('find.many', { antal: most })}</p> : null}
    </Card>
  );
}

/** The first step of the flow: the place of work, by name or number, or the one from last time. */
export function FindPage(props: FindPageProps) {
  const t = flowText(usePage().lang);
  const { caseId, givenName, words, found, earlier } = props;
  const add = <LinkButton href="/virksomheder/ny">{t('find.new')}</LinkButton>;
  return (
    <div class="ff-narrow">
      <h1>{t('find.title', { navn: givenName })}</h1>
      <p class="ff-lead">{t('find.lead')}</p>
      <Form action={placementPaths.make(caseId)} method="get">
        <TextField name="q" type="search" label={t('find.label')} value={words} width="l" required autocomplete="off" />
        <Submit>{t('find.submit')}</Submit>
      </Form>
      <div class="ff-section ff-stack">
        {words === '' ? null : found.length > 0 ? (
          <Found {...props} />
        ) : (
          <EmptyState heading={t('find.none', { ord: words })} action={add}>
            <p>{t('find.none.text')}</p>
          </EmptyState>
        )}
        {earlier.length > 0 && words === '' ? (
          <Card heading={t('find.again')} look="next">
            <ul class="nobullet-list ff-parties">
              {earlier.map((one) => (
                <li>
                  <p>
                    <a href={placementPaths.makeAt(caseId, one.siteId)}>
                      <strong>
                        {one.siteName === one.companyName ? one.companyName : `${one.companyName} · ${one.siteName}`}
                      </strong>
                    </a>
                  </p>
                  <p class="ff-muted">{one.functionTitle}</p>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        {words === '' ? <p>{add}</p> : null}
      </div>
    </div>
  );
}
