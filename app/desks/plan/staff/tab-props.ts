import type { ActLink } from '../../person/act-links.tsx';
import type { PlanTabData } from './plan-tab-data.ts';

export interface PlanTabProps {
  readonly data: PlanTabData;
  readonly caseId: string;
  readonly version: number;
  /** What this reader may do, with the plan to return to: `actLinks(…, pathOf(caseId, 'plan'))`. */
  readonly links: ReadonlyMap<string, ActLink>;
  /** A key for each press, so that a second one changes nothing. */
  readonly once: () => string;
}

/** The address of an act this reader may do, with more filled in; undefined where they may not. */
export function linkOf(
  { links }: Pick<PlanTabProps, 'links'>,
  act: string,
  more: Readonly<Record<string, string>> = {},
): string | undefined {
  const href = links.get(act)?.href;
  const extra = new URLSearchParams(more).toString();
  return href === undefined || extra === '' ? href : `${href}&${extra}`;
}
