import { inLang } from '../../../kernel/text/bilingual.ts';
import { kindLabels, type PlacementKind, purposeKinds, purposeLabels } from '../../../placements/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Checkbox } from '../../../ui/form/checkbox.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { readyField, readySentences } from './purposes.ts';
import { flowText } from './text.ts';
import type { FlowView } from './view.ts';

/** In the order of how near they are to ordinary pay. */
const offered: readonly PlacementKind[] = ['praktik', 'smaajob', 'loentilskud', 'nytteindsats'];

export function KindPart() {
  const { lang } = usePage();
  const t = flowText(lang);
  return (
    <fieldset class="ff-part">
      <legend class="ff-part-heading">{t('kind.heading')}</legend>
      <div class="ff-kinds">
        <RadioGroup
          name="kind"
          label={t('kind.label')}
          required
          choices={offered.map((kind) => ({
            value: kind,
            label: inLang(kindLabels[kind], lang),
            hint: t(`kind.${kind}.hint`),
          }))}
        />
      </div>
      <div class="ff-not-smaajob">
        <Checkbox name="testsAvailability" label={t('kind.tests')} hint={t('kind.tests.hint')} required />
      </div>
    </fieldset>
  );
}

const readyClasses = {
  'paid-hours': 'ff-ready ff-ready-paid-hours',
  skills: 'ff-ready ff-ready-skills',
  clarification: 'ff-ready ff-ready-clarification',
  retention: 'ff-ready ff-ready-retention',
} as const;

/** What it is to lead to: three ready sentences for each purpose, to change. Citizen and company read the sentence in Danish. */
export function PurposePart({ view: { givenName, company } }: { readonly view: FlowView }) {
  const { lang } = usePage();
  const t = flowText(lang);
  const names = { navn: givenName, virksomhed: company.name };
  return (
    <fieldset class="ff-part ff-purposes" data-purposes>
      <legend class="ff-part-heading">{t('purpose.heading')}</legend>
      <div class="ff-not-smaajob">
        <RadioGroup
          name="purposeKind"
          label={t('purpose.kind')}
          required
          choices={purposeKinds.map((kind) => ({ value: kind, label: inLang(purposeLabels[kind], lang) }))}
        />
        {purposeKinds.map((kind) => (
          <div class={readyClasses[kind]}>
            <RadioGroup
              name={readyField(kind)}
              label={t('purpose.ready')}
              required
              choices={readySentences('da', kind, names).map((label, at) => ({ value: String(at), label }))}
            />
          </div>
        ))}
      </div>
      <TextArea
        name="purpose"
        label={t('purpose.label')}
        hint={t('purpose.hint')}
        rows={2}
        required
        hintsFor="citizen"
      />
    </fieldset>
  );
}
