/** What a command answers, and what it says meanwhile. */
export const out = (text: string): void => void process.stdout.write(`${text}\n`);
export const aside = (text: string): void => void process.stderr.write(`${text}\n`);
