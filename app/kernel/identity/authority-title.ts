/** As data/geo names it: a municipality by its place, an a-kasse by its own name. */
export interface NamedAuthority {
  readonly kind: 'municipality' | 'akasse';
  readonly name: string;
}

const irregular: Readonly<Record<string, string>> = {
  København: 'Københavns Kommune',
  Bornholm: 'Bornholms Regionskommune',
};

/** What an authority is called in a sentence: "Hjørring Kommune", "Bornholms Regionskommune", "3F A-kasse". */
export function authorityTitle({ kind, name }: NamedAuthority): string {
  return kind === 'akasse' ? name : (irregular[name] ?? `${name} Kommune`);
}
