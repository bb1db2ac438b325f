import type { JobSearch, JobSearchLaw } from '../../jobsearch/index.ts';

/** What both readers' pages are drawn from. Links to acts are there only where the reader may do them. */
export interface JobSearchView {
  readonly reader: 'citizen' | 'staff';
  readonly caseId: string;
  /** The page's own address, with nothing after it. */
  readonly base: string;
  readonly search: JobSearch;
  /** Null for those who see only a part of the case. */
  readonly law: JobSearchLaw | null;
  readonly closed: boolean;
  /** The acts this reader may do here. */
  readonly may: ReadonlySet<string>;
  readonly version: number | undefined;
  /** A fresh key for each form, so that a second click does nothing. */
  readonly once: () => string;
}

export const actHref = (
  { caseId, base }: Pick<JobSearchView, 'caseId' | 'base'>,
  act: string,
  more: Readonly<Record<string, string>> = {},
): string => `/handling/${act}?${new URLSearchParams({ sag: caseId, til: base, ...more })}`;

export const canDo = ({ may, closed }: JobSearchView, act: string): boolean => !closed && may.has(act);
