/** Ready filters of the list, by the word they have in the address. */
export const listViews = ['mine', 'alle', 'uden-konsulent', 'spurgt', 'stille'] as const;
export type ListView = (typeof listViews)[number];

export interface ListChoice {
  readonly view: ListView;
  readonly words: string;
  readonly page: number;
}

export const companiesPath = '/virksomheder';
export const requestsPath = '/virksomheder/henvendelser';
export const pageSize = 50;

/** What stands in the address; anything else is the default. */
export function listChoice(query: Readonly<Record<string, string>>, fallback: ListView): ListChoice {
  const page = Number(query['side']);
  return {
    view: listViews.find((one) => one === query['vis']) ?? fallback,
    words: (query['q'] ?? '').trim().slice(0, 80),
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1,
  };
}

export function listPath(choice: ListChoice, change: Partial<ListChoice> = {}): string {
  const { view, words, page } = { ...choice, page: 1, ...change };
  const query = new URLSearchParams({
    vis: view,
    ...(words ? { q: words } : {}),
    ...(page > 1 ? { side: String(page) } : {}),
  });
  return `${companiesPath}?${query}`;
}
