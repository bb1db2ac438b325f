export function buildAssets(options: { readonly outDir: string }): Promise<Record<string, string>>;
