import { z } from 'zod';
import type { Bilingual } from '../text/bilingual.ts';

/** The paragraph that demands or allows something. */
export interface Paragraph {
  readonly law: string;
  readonly paragraph: string;
  readonly url?: string;
}

/**
 * Why a field must be filled in. There is no third reason: a paragraph demands it, or the act says nothing without it.
 * `act()` refuses a mandatory field without one.
 */
export type Mandatory = { readonly because: 'meaningless-without' } | ({ readonly because: 'law' } & Paragraph);

export type Control =
  | 'text'
  | 'textarea'
  | 'date'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'checkboxes'
  | 'hidden'
  | 'email'
  | 'tel';

export interface FieldMeta {
  readonly label: Bilingual;
  readonly help?: Bilingual;
  readonly control: Control;
  readonly mandatory?: Mandatory;
  /** Fixed choices; choices that depend on the case are given by the page that shows the form. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
  readonly autocomplete?: string;
  readonly missing?: Bilingual;
  /** What is typed here is about a person's private life: never logged, never kept in a URL. */
  readonly personal?: boolean;
}

const metas = z.registry<FieldMeta>();

/** Attaches what form, error texts and OpenAPI need to one input of an act. */
export function field<T extends z.ZodType>(schema: T, meta: FieldMeta): T {
  // A copy of its own: two fields made of one schema would otherwise share the label of the last.
  const own = schema.clone();
  metas.add(own, meta);
  return own;
}

export function fieldMeta(schema: z.ZodType): FieldMeta | undefined {
  return metas.get(schema);
}

/** Text a person must write: blank is the same as nothing. */
export const writtenText = (max: number) => z.string().trim().min(1).max(max);

/** Text that may be left out: an empty box is `undefined`. */
export const optionalText = (max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    z.string().trim().max(max).optional(),
  );
