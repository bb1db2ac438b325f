/**
 * Runs work without the lines that oidc-provider prints while it is loaded and made: that it wants a newer Node and another store
 * than memory. Both are right for a demo. Everything else is printed as before.
 */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn, info } = console;
  const unless =
    (print: (...args: unknown[]) => void) =>
    (...args: unknown[]): void => {
      if (!String(args[0]).includes('oidc-provider ')) print(...args);
    };
  console.warn = unless(warn);
  console.info = unless(info);
  try {
    return await work();
  } finally {
    console.warn = warn;
    console.info = info;
  }
}
