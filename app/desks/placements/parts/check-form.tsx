import { inLang } from '../../../kernel/text/bilingual.ts';
import { scoreLabels } from '../../../placements/index.ts';
import { usePage } from '../../../ui/context.ts';
import { GroupFrame } from '../../../ui/form/field-frame.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { useField } from '../../../ui/form/form-context.ts';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import type { AskProps } from './ask-props.ts';
import { Face, scores } from './score.tsx';
import { partText } from './text.ts';

/** Five answers in words, each with its face. */
function Faces() {
  const { lang } = usePage();
  const t = partText(lang);
  const field = { name: 'score', label: t('check.label'), required: true };
  const found = useField(field.name);
  return (
    <div class="ff-faces">
      <GroupFrame id={found.id} field={field} error={found.error}>
        <div class="ff-choices ff-choices-boxed">
          {scores.map((score, at) => {
            const id = at === 0 ? found.id : `${found.id}-${at + 1}`;
            return (
              <div class="form-group-radio">
                <input
                  type="radio"
                  id={id}
                  class="form-radio"
                  name="score"
                  value={score}
                  checked={found.text === score}
                  required
                />
                <label for={id}>
                  <Face score={score} />
                  {inLang(scoreLabels[score], lang)}
                </label>
              </div>
            );
          })}
        </div>
      </GroupFrame>
    </div>
  );
}

/** One question, and room for words. */
export function CheckForm({ reader, action, once, values, problems }: AskProps) {
  const t = partText(usePage().lang);
  return (
    <Form action={action} once={once} values={values} problems={problems}>
      <Faces />
      <TextArea name="words" label={t(reader === 'citizen' ? 'check.words' : 'check.words.company')} rows={3} />
      <Submit>{t('check.send')}</Submit>
    </Form>
  );
}
