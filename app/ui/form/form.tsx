import type { Child } from 'hono/jsx';
import { usePage } from '../context.ts';
import { type FieldProblem, FormContext, type FormValues } from './form-context.ts';

export interface FormProps {
  readonly action: string;
  readonly method?: 'post' | 'get' | undefined;
  /** Makes a second click harmless: the server does an act once per token. */
  readonly once?: string | undefined;
  /** The version the reader saw: the server tells when a colleague was faster. */
  readonly version?: string | number | undefined;
  /** Where to go afterwards. */
  readonly returnTo?: string | undefined;
  /** What was typed before, and what was wrong with it. */
  readonly values?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  /** Keeps ids apart where a page has several forms. */
  readonly idPrefix?: string | undefined;
  /** Asks before leaving with unsaved text (with script). */
  readonly warnUnsaved?: boolean | undefined;
  /** Filters: sent as soon as something is chosen (with script); keep a submit button for those without. */
  readonly submitOnChange?: boolean | undefined;
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly children?: Child;
}

/**
 * A form of the web. Fields inside find their typed value and their error by name. The browser's own validation is off:
 * its bubbles speak the browser's language and say only the first thing wrong.
 */
export function Form(props: FormProps) {
  const { csrfToken } = usePage();
  const {
    action,
    method = 'post',
    once,
    version,
    returnTo,
    values = {},
    problems = [],
    idPrefix = '',
    children,
  } = props;
  return (
    <FormContext value={{ values, problems, idPrefix }}>
      <form
        id={props.id}
        class={props.class}
        method={method}
        action={action}
        aria-label={props.label}
        novalidate
        data-warn-unsaved={props.warnUnsaved ? '' : undefined}
        data-submit-on-change={props.submitOnChange ? '' : undefined}
      >
        {method === 'post' ? <input type="hidden" name="_csrf" value={csrfToken} /> : null}
        {once === undefined ? null : <input type="hidden" name="_once" value={once} />}
        {version === undefined ? null : <input type="hidden" name="_version" value={String(version)} />}
        {returnTo === undefined ? null : <input type="hidden" name="_return" value={returnTo} />}
        {children}
      </form>
    </FormContext>
  );
}
