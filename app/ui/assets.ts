let manifest: Readonly<Record<string, string>> = {};

/** Called once at start with the `manifest.json` that the build wrote. */
export function setAssetManifest(built: Readonly<Record<string, string>>): void {
  manifest = built;
}

/** The address of a built file (`fodfaeste.css`, `staff.js`, `favicon.svg`), with the hash of its content. */
export function asset(name: string): string {
  return `/static/${manifest[name] ?? name}`;
}
