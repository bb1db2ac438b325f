import { inLang } from '../../../kernel/text/bilingual.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import {
  areaLabels,
  isOver,
  type Plan,
  type PlanTemplate,
  type TemplateKey,
  templateKeys,
  templates,
} from '../../../plan/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Checkbox } from '../../../ui/form/checkbox.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { goalPath, planPath, templatePath } from '../paths.ts';
import { staffPlanText } from './text.ts';

const addressOf = (caseId: string, key: TemplateKey) => `${templatePath(caseId)}?valgt=${key}`;

/** Which templates there are, and for whom. */
export function TemplateList({ caseId }: { readonly caseId: string }) {
  const { lang } = usePage();
  const t = staffPlanText(lang);
  return (
    <>
      <h1>{t('template.title')}</h1>
      <p class="ff-lead">{t('template.lead')}</p>
      <div class="ff-columns">
        {templateKeys.map((key) => {
          const { name, lead, cards } = templates[key];
          return (
            <Card heading={inLang(name, lang)} href={addressOf(caseId, key)}>
              <p>{inLang(lead, lang)}</p>
              <p class="ff-muted">{t('template.cards', { antal: cards.length })}</p>
            </Card>
          );
        })}
      </div>
    </>
  );
}

export interface TemplatePageProps {
  readonly caseId: string;
  readonly template: TemplateKey;
  /** The citizen's own language: the words the citizen will read. */
  readonly words: Lang;
  readonly plan: Plan;
  readonly maySetGoal: boolean;
  /** What was typed; null on the first look. */
  readonly typed: FormValues | null;
  readonly problems: readonly FieldProblem[];
  readonly once: string;
  readonly version: number;
}

/** The fields of the form before anybody changed them: the template's words in the citizen's language, nothing ticked. */
export function firstValues({ cards, step }: PlanTemplate, words: Lang): Record<string, string> {
  return Object.fromEntries([
    ...cards.flatMap(({ title, purpose }, at) => [
      [`title${at + 1}`, inLang(title, words)],
      [`purpose${at + 1}`, inLang(purpose, words)],
    ]),
    ['step', inLang(step.words, words)],
  ]);
}

const standsIn = ({ cards }: Plan, title: string) =>
  cards.some((card) => !isOver(card) && card.title.toLowerCase() === title.toLowerCase());

function GoalCard({ caseId, template, words, plan, maySetGoal }: TemplatePageProps) {
  const t = staffPlanText(usePage().lang);
  const { goal } = templates[template];
  if (plan.goal) return null;
  const said = inLang(goal.words, words);
  return (
    <Card
      heading={t('template.goal')}
      look="quiet"
      actions={maySetGoal ? <a href={`${goalPath(caseId)}?skabelon=${template}`}>{t('template.goal.use')}</a> : null}
    >
      <p lang={words}>{words === 'da' ? `”${said}”` : `“${said}”`}</p>
      <p class="ff-muted">{t('template.goal.note')}</p>
    </Card>
  );
}

function CardFields({ at, template, words, plan }: TemplatePageProps & { readonly at: number }) {
  const { lang } = usePage();
  const t = staffPlanText(lang);
  const card = (templates[template] as PlanTemplate).cards[at];
  if (!card) return null;
  const title = inLang(card.title, words);
  const place = String(at + 1);
  return (
    <Card level={3}>
      <p>
        <Tag>{inLang(areaLabels[card.area], lang)}</Tag> <span class="ff-muted">{t(`turn.${card.whose}`)}</span>
      </p>
      {standsIn(plan, title) ? <p class="ff-muted">{t('template.standing')}</p> : null}
      <Checkbox name={`pick${place}`} label={t('template.include', { titel: title })} />
      <TextField name={`title${place}`} label={t('template.words')} width="xl" maxLength={120} required />
      <TextArea name={`purpose${place}`} label={t('template.why')} rows={2} hintsFor="citizen" />
    </Card>
  );
}

/** One template: tick what fits, change the words, send it as proposals. Nothing is agreed by it. */
export function TemplatePage(props: TemplatePageProps) {
  const { lang } = usePage();
  const t = staffPlanText(lang);
  const { caseId, template, words, typed, problems, once, version } = props;
  const chosen = templates[template];
  const values = typed ?? firstValues(chosen, words);
  return (
    <>
      <h1>{inLang(chosen.name, lang)}</h1>
      <p class="ff-lead">{inLang(chosen.lead, lang)}</p>
      <GoalCard {...props} />
      <Form action={templatePath(caseId)} once={once} version={version} values={values} problems={problems} warnUnsaved>
        <HiddenField name="caseId" value={caseId} />
        <HiddenField name="template" value={template} />
        <h2 id="cards">{t('template.pick')}</h2>
        <p>{t('template.pick.text')}</p>
        <div class="ff-columns">
          {chosen.cards.map((_, at) => (
            <CardFields {...props} at={at} />
          ))}
          <Card heading={t('template.step')} level={3}>
            <Checkbox
              name="pickStep"
              label={t('template.step.include')}
              hint={props.plan.step ? t('template.step.hint') : undefined}
            />
            <TextField name="step" label={t('template.step')} width="xl" maxLength={300} required />
          </Card>
        </div>
        <Submit cancelHref={planPath(caseId)}>{t('template.send')}</Submit>
      </Form>
    </>
  );
}
