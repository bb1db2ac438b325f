import { inLang } from '../../../kernel/text/bilingual.ts';
import type { HearingLine, RunLine } from '../../../lab/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { runPath } from '../paths.ts';
import { hearingPath, hearingsPath, newHearingPath } from './paths.ts';
import { hearingDeskText } from './text.ts';

interface NewPageProps {
  readonly run: RunLine;
  readonly existing: readonly HearingLine[];
  readonly problems: readonly FieldProblem[];
  readonly once: string;
}

/** Before a draft is made: in which language, and whether there is one already. */
export function NewPage({ run, existing, problems, once }: NewPageProps) {
  const { lang } = usePage();
  const t = hearingDeskText(lang);
  return (
    <>
      <h1>{t('new.title')}</h1>
      <p class="ff-lead">{t('new.lead', { titel: inLang(run.title, lang) })}</p>
      {existing.length === 0 ? null : (
        <section class="ff-section">
          <h2>{t('new.existing')}</h2>
          <ul>
            {existing.map(({ id, title, language }) => (
              <li>
                <a href={hearingPath(id)} lang={language}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Form action={hearingsPath} once={once} problems={problems}>
        <input type="hidden" name="runId" value={run.id} />
        <RadioGroup
          name="language"
          label={t('new.language')}
          value={lang}
          choices={[
            { value: 'da', label: t('new.language.da') },
            { value: 'en', label: t('new.language.en') },
          ]}
        />
        <Submit cancelHref={runPath(run.id)}>{t('new.submit')}</Submit>
      </Form>
    </>
  );
}

/** On the front of the lab: the way to all of them. */
export function HearingsLink() {
  return <a href={hearingsPath}>{hearingDeskText(usePage().lang)('back')}</a>;
}

/** On the page of a run that is done: the way to a draft. */
export function HearingLink({ runId }: { readonly runId: string }) {
  return <LinkButton href={newHearingPath(runId)}>{hearingDeskText(usePage().lang)('new.title')}</LinkButton>;
}
