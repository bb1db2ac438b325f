const elsewhere = 'http://own.invalid';
// Where nobody should land after a login: the login itself, and pages that act.
const notBack = /^\/(log-ind|log-af|logget-af|demo-login|session)(\/|$)/;

const strange = /[\\\p{Cc}\p{Zl}\p{Zp}]/u;

/** The path and query to go to after a login, when it is one of ours; else `fallback`. Nothing leads to another site. */
export function safeReturnPath(wanted: unknown, fallback = '/'): string {
  if (typeof wanted !== 'string' || wanted.length > 2000) return fallback;
  // Browsers read \ as /, and drop tabs and newlines, before they decide whose address it is.
  if (!wanted.startsWith('/') || wanted.startsWith('//') || strange.test(wanted)) return fallback;
  if (!URL.canParse(wanted, elsewhere)) return fallback;
  const url = new URL(wanted, elsewhere);
  const path = `${url.pathname}${url.search}`;
  // '/.//other.dk' only becomes '//other.dk' when it has been read.
  if (url.origin !== elsewhere || path.startsWith('//') || notBack.test(url.pathname)) return fallback;
  // A proxy may decode once more than we do.
  return isPlainPath(decoded(url.pathname)) ? path : fallback;
}

function isPlainPath(path: string | null): boolean {
  return path !== null && !path.startsWith('//') && !strange.test(path);
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
