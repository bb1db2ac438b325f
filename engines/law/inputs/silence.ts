import type { FactKind } from '../facts/kinds.ts';

/**
 * Facts about which silence means that nobody has said: the rules answer "not known" and ask for them. For every other fact
 * silence means that it is not so: nobody is exempt, sick or in a course unless it is recorded.
 */
export const unknownWhenSilent: ReadonlySet<FactKind> = new Set<FactKind>([
  'foedselsdato',
  'samliv',
  'forsoergelse',
  'boligform',
  'kommune',
  'opholdsgrundlag',
  'opholdskrav',
  'beskaeftigelseskrav',
  'arbejde_til_forhoejet_sats',
  'ydelse',
  'foerste_henvendelse',
  'akasse',
  'dagpengeperiode',
  'dagpengeforbrug',
  'uddannelse',
  'uddannelse_sidst_anvendt',
  'su_til_videregaaende',
  'parathed',
  'sygedagpengekategori',
  'undtaget_225_timer',
  'seneste_arbejdsgiver',
]);

/** Benefits end: after a recorded one, silence means that the person receives none. */
export const noneAfterwards: ReadonlySet<FactKind> = new Set<FactKind>(['ydelse']);

/** Facts of which several may hold on the same day. */
export const mayOverlap: ReadonlySet<FactKind> = new Set<FactKind>([
  'fravaer',
  'mindre_intensiv_indsats',
  'undtaget_kontaktforloeb',
  'pasning',
  'forloeb',
]);
