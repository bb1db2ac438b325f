import type { RawForm } from '../../kernel/act/form-data.ts';
import type { WebContext } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { type Found, occupations } from '../../occupations/index.ts';
import { textOf } from '../acts/form-body.ts';

/** What the address asks to compare. */
export interface Asked {
  readonly uri: string | null;
  readonly title: string | null;
  readonly courseId: string | null;
  readonly educationId: string | null;
  /** An earlier choice, with the figures of its day. */
  readonly choiceId: string | null;
}

const longest = 120;
const id = (text: string | undefined): string | null => (text !== undefined && isId(text) ? text : null);
/** An address of the classification, or nothing: a stranger may have typed it. */
const known = (text: string | undefined): string | null =>
  text !== undefined && text.length < 200 && occupations().nameOf(text) !== null ? text : null;
const words = (text: string | undefined): string | null => text?.trim().slice(0, longest) || null;

export const askedInAddress = (c: WebContext): Asked => ({
  uri: known(c.req.query('job')),
  title: words(c.req.query('jobTitle')),
  courseId: id(c.req.query('kursus')),
  educationId: id(c.req.query('uddannelse')),
  choiceId: id(c.req.query('valg')),
});

export const askedInForm = (form: RawForm): Asked => ({
  uri: known(textOf(form, 'uri')),
  title: words(textOf(form, 'jobTitle')),
  courseId: id(textOf(form, 'courseId')),
  educationId: id(textOf(form, 'educationId')),
  choiceId: null,
});

const most = 5;

/** What a typed title may mean, where it is not sure; none where it surely is one. */
export function mayMean({ uri, title }: Asked): readonly Found[] {
  if (uri !== null || title === null) return [];
  const { sureness, found } = occupations().find(title);
  return sureness === 'known' || sureness === 'unknown' ? [] : found.slice(0, most);
}
