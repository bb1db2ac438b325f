import { inLang } from '../../../kernel/text/bilingual.ts';
import { areaLabels, areas, whoses } from '../../../plan/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { myPlanPath, myProposalPath } from '../paths.ts';
import { planDeskText } from '../text.ts';

export interface ProposalPageProps {
  readonly caseId: string;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly once: string;
  readonly version: number;
}

/** Something of one's own: what, why, and who does it. Days and the rest are talked about afterwards. */
export function ProposalPage({ caseId, values, problems, once, version }: ProposalPageProps) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  return (
    <>
      <h1>{t('propose.title')}</h1>
      <p class="ff-lead">{t('propose.lead')}</p>
      <Form
        action={myProposalPath}
        once={once}
        version={version}
        returnTo={myPlanPath}
        values={values}
        problems={problems}
        warnUnsaved
      >
        <HiddenField name="caseId" value={caseId} />
        <TextField
          name="title"
          label={t('propose.what')}
          hint={t('propose.what.hint')}
          width="xl"
          maxLength={120}
          required
        />
        <TextArea name="purpose" label={t('propose.why')} rows={3} maxLength={500} draft="forslag" />
        <RadioGroup
          name="area"
          label={t('propose.area')}
          choices={areas.map((value) => ({ value, label: inLang(areaLabels[value], lang) }))}
          required
        />
        <RadioGroup
          name="whose"
          label={t('propose.whose')}
          choices={whoses.map((value) => ({ value, label: t(`propose.whose.${value}`) }))}
          value="both"
          required
        />
        <Submit cancelHref={myPlanPath}>{t('propose.send')}</Submit>
      </Form>
    </>
  );
}
