import type { ActContext } from '../kernel/act/act.ts';
import type { Tx } from '../kernel/database/scope.ts';
import type { Company } from './company.ts';
import { reachedCompany } from './detail-fields.ts';
import { requestById } from './queries/requests.ts';
import type { CompanyRequest } from './request.ts';

export interface RequestState {
  readonly company: Company;
  readonly request: CompanyRequest;
}

/** The request an act is about, where the actor reaches its company. */
export async function loadRequest(
  tx: Tx,
  { requestId }: { readonly requestId: string },
  context: ActContext,
): Promise<RequestState | null> {
  const request = await requestById(tx, context.home, requestId);
  const company = request ? await reachedCompany(tx, request.organisationId, context) : null;
  return request && company ? { request, company } : null;
}
