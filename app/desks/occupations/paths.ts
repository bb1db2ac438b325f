import { groupCode, occupationId, occupationUri } from '../../occupations/index.ts';

/** Where occupations are looked up. */
export const occupationsPath = '/fag';
/** Answers while somebody types. */
export const suggestPath = `${occupationsPath}/forslag`;

/** The page of an occupation or a group, from its address at ESCO. */
export function pagePath(uri: string): string {
  const code = groupCode(uri);
  return code === null ? `${occupationsPath}/${occupationId(uri) ?? ''}` : `${occupationsPath}/gruppe/${code}`;
}

/** The address at ESCO, from the last part of a page's path; null for what cannot be one. */
export const uriFromPath = (id: string): string | null => (/^[0-9a-f-]{36}$/.test(id) ? occupationUri(id) : null);
