import { createContext, useContext } from 'hono/jsx';

/** What was typed, by field name; several values for a group of checkboxes. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One thing to put right. An empty `field` concerns the form as a whole. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
  /** The `idPrefix` of the form, where a page has several. */
  readonly form?: string | undefined;
}

export interface FormState {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly idPrefix: string;
}

export const FormContext = createContext<FormState>({ values: {}, problems: [], idPrefix: '' });

/** The id of a field's input (of the first one in a group), so that the error summary can point at it. */
export function fieldId(name: string, idPrefix = ''): string {
  return `${idPrefix ? `${idPrefix}-` : ''}${name}`.replace(/[^\w-]/g, '-');
}

/** What a field finds in its form: its id, its typed value, its error. */
export function useField(name: string) {
  const { values, problems, idPrefix } = useContext(FormContext);
  const typed = values[name];
  return {
    id: fieldId(name, idPrefix),
    text: typeof typed === 'string' ? typed : typed?.[0],
    list: typeof typed === 'string' ? [typed] : typed,
    values,
    error: problems.find(({ field }) => field === name)?.message,
  };
}
