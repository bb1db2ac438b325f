import { inLang } from '../../../kernel/text/bilingual.ts';
import { representativeLabels } from '../../../placements/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Checkbox } from '../../../ui/form/checkbox.tsx';
import { useField } from '../../../ui/form/form-context.ts';
import { Select } from '../../../ui/form/select.tsx';
import { staffCompanyPath } from '../../companies/company-frame.tsx';
import { flowText } from './text.ts';
import type { FlowView } from './view.ts';

function Representative({ view: { company, representatives, nextRepresentative } }: { readonly view: FlowView }) {
  const { lang } = usePage();
  const t = flowText(lang);
  const { error } = useField('representativeId');
  if (!nextRepresentative)
    return (
      <>
        <p>
          {t('sign.representative.none')}{' '}
          <a href={staffCompanyPath(company.id, 'details')}>{t('sign.representative.add')}</a>
        </p>
        <Checkbox name="noRepresentative" label={t('sign.none')} hint={t('sign.none.hint')} required error={error} />
      </>
    );
  const slags = inLang(representativeLabels[nextRepresentative.kind], lang);
  return (
    <>
      <p>{t('sign.representative', { navn: nextRepresentative.name, slags })}</p>
      {representatives.length > 1 ? (
        <Select
          name="representativeId"
          label={t('sign.representative.label')}
          placeholder={t('sign.representative.next', { navn: nextRepresentative.name })}
          choices={representatives.map(({ id, name, kind }) => ({
            value: id,
            label: `${name} (${inLang(representativeLabels[kind], lang)})`,
          }))}
        />
      ) : null}
    </>
  );
}

/** Who is asked, and where the question goes. */
export function SignPart({ view }: { readonly view: FlowView }) {
  const t = flowText(usePage().lang);
  const { givenName: navn, exempt } = view;
  return (
    <fieldset class="ff-part">
      <legend class="ff-part-heading">{t('sign.heading')}</legend>
      <ul>
        <li>{t(exempt ? 'sign.citizen.exempt' : 'sign.citizen', { navn })}</li>
        <li>{t('sign.company')}</li>
      </ul>
      <div class="ff-not-smaajob">
        <Representative view={view} />
      </div>
    </fieldset>
  );
}
