import { usePage } from '../../../ui/context.ts';
import { describedBy, FieldFrame } from '../../../ui/form/field-frame.tsx';
import { useField } from '../../../ui/form/form-context.ts';
import { longestTitle } from '../../occupations/search-form.tsx';
import { suggestAttributes } from '../../occupations/suggest-attributes.ts';

/** A job title as people say it, with suggestions while they type (with script). */
export function JobTitleField({ label, hint }: { readonly label: string; readonly hint: string }) {
  const { lang } = usePage();
  const found = useField('jobTitle');
  const field = { name: 'jobTitle', label, hint };
  return (
    <div class="form-group ff-suggest-group">
      <FieldFrame id={found.id} field={field} error={found.error}>
        <input
          id={found.id}
          class="form-input"
          type="text"
          name="jobTitle"
          value={found.text}
          maxlength={Math.min(120, longestTitle)}
          aria-describedby={describedBy(found.id, hint, found.error)}
          {...suggestAttributes(lang)}
        />
      </FieldFrame>
    </div>
  );
}
