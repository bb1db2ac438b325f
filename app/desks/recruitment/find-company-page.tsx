import type { FoundCompany } from '../../companies/index.ts';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { jobPaths } from './paths.ts';
import { recruitmentDeskText } from './text.ts';

/** For which company? By name, CVR or P-number. */
export function FindCompanyPage({ words, found }: { readonly words: string; readonly found: readonly FoundCompany[] }) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('find.title')}</h1>
      <Form action="/jobordrer/ny" method="get" label={t('find.title')}>
        <TextField name="q" type="search" label={t('find.label')} value={words} width="l" autocomplete="off" required />
        <Submit>{t('find.submit')}</Submit>
      </Form>
      {words.trim() !== '' && found.length === 0 ? (
        <p>
          {t('find.none')} <a href="/virksomheder/ny">{t('find.new')}</a>
        </p>
      ) : null}
      <ul class="nobullet-list ff-stack">
        {found.map(({ id, siteId, name, siteName, city, pNumber, paused }) => (
          <li>
            <a href={jobPaths.newOrder(id, { sted: siteId })}>
              <strong>{name}</strong>
            </a>{' '}
            {paused ? <Tag tone="attention">{t('find.paused')}</Tag> : null}
            <p class="ff-muted">
              {[siteName === name ? null : siteName, city, t('find.p', { nr: pNumber })].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
