const patience = 8000;

/** This script's own address: a file that says nothing about anybody, and is asked for only to see whether the server answers. */
const ownAddress = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : null;

/** False when the server cannot be reached now. */
export async function serverAnswers(): Promise<boolean> {
  if (!navigator.onLine) return false;
  if (ownAddress === null) return true;
  try {
    await fetch(ownAddress, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return true;
  } catch {
    return false;
  }
}
