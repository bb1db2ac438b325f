export function trimCss(css: string, used: ReadonlySet<string>): string;
