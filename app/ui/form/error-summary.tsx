import { useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';
import { type FieldProblem, fieldId } from './form-context.ts';

/** Above the `h1`: what to put right, each with a link to its field in the very words that stand at the field. */
export function ErrorSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const t = useText();
  return (
    <div
      class="alert alert-error ff-error-summary"
      role="alert"
      tabindex={-1}
      data-focus
      aria-labelledby="error-summary-title"
    >
      <Icon name="error" class="alert-icon" />
      <div>
        <h2 class="alert-heading" id="error-summary-title">
          {t('errorSummary', { count: problems.length })}
        </h2>
        <ul class="nobullet-list">
          {problems.map(({ field, message, form }) => (
            <li>{field ? <a href={`#${fieldId(field, form)}`}>{message}</a> : message}</li>
          ))}
        </ul>
        <p class="alert-text">{t('errorSummaryKept')}</p>
      </div>
    </div>
  );
}
