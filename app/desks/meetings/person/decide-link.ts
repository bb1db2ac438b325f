import { permittedBy } from '../../../kernel/act/permission.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import type { OpenedCase } from '../open-case.ts';

/** Where a decision of this kind is begun; undefined for those who may not, and where the case is closed. */
export function decideHref(
  c: WebContext,
  { caseId, person, held }: Pick<OpenedCase, 'caseId' | 'person' | 'held'>,
  kind: string,
): string | undefined {
  const act = c.get('kernel').acts.get(`open-decision-${kind}`);
  const may = person.closedOn === null && act && permittedBy(act.who, actorOf(c), held);
  return may ? `/borger/${caseId}/afgoerelser/ny/${kind}` : undefined;
}
