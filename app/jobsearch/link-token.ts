export { isToken, newToken, tokenHash } from '../kernel/crypto/secret-link.ts';

/** The one question this module's links answer. */
export const linkKind = 'job-search';
/** How long a link works. */
export const linkDays = 14;
