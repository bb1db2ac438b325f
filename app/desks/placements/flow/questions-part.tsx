import { inLang } from '../../../kernel/text/bilingual.ts';
import { usePage } from '../../../ui/context.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { flowText } from './text.ts';
import type { AskedQuestion } from './view.ts';

/** What the law leaves to a person: only what is asked of this very place. */
export function QuestionsPart({ questions }: { readonly questions: readonly AskedQuestion[] }) {
  const { lang } = usePage();
  const t = flowText(lang);
  if (questions.length === 0) return null;
  return (
    <fieldset class="ff-part">
      <legend class="ff-part-heading">{t('ask.heading')}</legend>
      <p class="ff-muted">{t('ask.lead')}</p>
      {questions.map(({ field, text, help, cites }) => (
        <RadioGroup
          name={field}
          label={inLang(text, lang)}
          required
          choices={[
            { value: 'yes', label: t('ask.yes') },
            { value: 'no', label: t('ask.no') },
          ]}
          why={{ text: inLang(help, lang), ...(cites.length > 0 ? { paragraph: { label: cites.join(' · ') } } : {}) }}
        />
      ))}
    </fieldset>
  );
}
