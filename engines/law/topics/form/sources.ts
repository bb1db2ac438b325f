import { source } from '../../rules/cite.ts';

/** The bill behind lov nr. 295/2023, seen in its opening at ft.dk: secondary. */
export const billL14 = source(
  'L 14',
  'forslag til lov nr. 295 af 20. marts 2023',
  'L 14, 2022-23 (2. samling), som fremsat',
  'https://ft.dk/samling/20222/lovforslag/l14/20222_l14_som_fremsat.htm',
);
/** Its notes, which say what §§ 31 a and 33 meant before. */
export const noteL14 = source(
  'L 14, bemærkninger',
  'bemærkninger til forslag til lov nr. 295 af 20. marts 2023',
  'L 14, 2022-23 (2. samling)',
  'https://www.lovguiden.dk/loven/lov-om-ændring-af-lov-om-en-aktiv-beskæftigelsesindsats-lov-om-sygedagpenge-og-forskellige-andre-love-mere-målrettede-tilbud-udvidet-mulighed-for-samtaler-over-video-eller-telefon-forenkling-af-opfølgning-ved-skærpet-tilsyn-mv',
);
