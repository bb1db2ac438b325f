import { usePage } from '../../ui/context.ts';
import { describedBy, FieldFrame, type FieldProps } from '../../ui/form/field-frame.tsx';
import { useField } from '../../ui/form/form-context.ts';
import { suggestAttributes } from '../occupations/suggest-attributes.ts';

/** A job title in one's own words, with suggestions while one types. */
export function SuggestField({ value, ...field }: FieldProps & { readonly value?: string | undefined }) {
  const { lang } = usePage();
  const found = useField(field.name);
  const error = field.error ?? found.error;
  return (
    <FieldFrame id={found.id} field={field} error={error}>
      <input
        id={found.id}
        class="form-input input-width-l"
        type="text"
        name={field.name}
        value={found.text ?? value}
        maxlength={120}
        required={field.required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(found.id, field.hint, error)}
        {...suggestAttributes(lang)}
      />
    </FieldFrame>
  );
}
