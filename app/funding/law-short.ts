const withSource = /^(\S+(?: \d+\/\d{4})?) (.*) \(([^()]+)\)$/;

/** 'LAB § 48' from 'LAB § 48 (LBK nr. 280 af 1. marts 2024)': where the consolidations are named once, below. */
export const paragraphOf = (cite: string): string => cite.replace(/ \([^()]+\)$/, '');

/** The consolidations behind some paragraphs, each once: 'LAB: LBK nr. 280 af 1. marts 2024'. */
export function consolidationsOf(cites: readonly string[]): readonly string[] {
  const found = cites.flatMap((cite) => {
    const [, short, , number] = withSource.exec(cite) ?? [];
    return short === undefined || number === undefined ? [] : [`${short}: ${number}`];
  });
  return [...new Set(found)];
}
