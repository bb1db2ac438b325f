/** Where to go afterwards: a path of this site and nothing else, so that no form can send anybody away. */
export function returnPath(wanted: string | undefined, otherwise: string): string {
  if (!wanted || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes('\\')) return otherwise;
  try {
    const url = new URL(wanted, 'http://here.invalid');
    return url.host === 'here.invalid' ? `${url.pathname}${url.search}` : otherwise;
  } catch {
    return otherwise;
  }
}
