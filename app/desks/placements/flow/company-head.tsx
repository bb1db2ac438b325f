import { inLang } from '../../../kernel/text/bilingual.ts';
import { usePage } from '../../../ui/context.ts';
import { staffCompanyPath } from '../../companies/company-frame.tsx';
import { placementPaths } from '../paths.ts';
import { flowText } from './text.ts';
import type { FlowView } from './view.ts';

/** Which place of work it is, and the ways to its figures and to another. */
export function CompanyHead({ view: { company, site, caseId, extendsId } }: { readonly view: FlowView }) {
  const { lang } = usePage();
  const t = flowText(lang);
  const where = [site.address, [site.postalCode, site.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const names = site.name === company.name ? company.name : `${company.name} · ${site.name}`;
  return (
    <p class="ff-lead">
      <strong>{names}</strong>
      <br />
      <span class="ff-muted">
        {where === '' ? null : <>{where} · </>}
        {t('company.number', { nummer: site.pNumber })} · {inLang(sectorWords[company.sector], lang)}
        {' · '}
      </span>
      <a href={staffCompanyPath(company.id, 'figures')}>{t('company.figures')}</a>
      {extendsId ? null : (
        <>
          {' · '}
          <a href={placementPaths.make(caseId)}>{t('company.change')}</a>
        </>
      )}
    </p>
  );
}

const sectorWords = {
  private: { da: 'privat', en: 'private' },
  public: { da: 'offentlig', en: 'public' },
} as const;
