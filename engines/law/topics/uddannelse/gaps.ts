import type { Cite } from '../../rules/cite.ts';
import type { Gap } from '../../rules/rule.ts';
import {
  act1750of2025,
  act2589of2021,
  alf2025,
  dfdg2026,
  lab2022,
  lab2024,
  raadighed2026,
  seksUger2019,
  suspension2020,
} from '../sources.ts';

const gap = (id: string, da: string, en: string, ...cites: readonly Cite[]): Gap => ({
  id: `uddannelse.${id}`,
  text: { da, en },
  cites,
});

/** What could not be made a rule, and whom to ask. */
export const educationGaps: readonly Gap[] = [
  gap(
    'stjernekurser',
    'Kurser med stjerne, der kan tages som seks uger fra første dag, står ikke i loven eller bekendtgørelsen. De kan kun bero på et forsøg, som ikke er læst. Spørg a-kassen.',
    'Starred courses from day one stand in neither act nor order. They can only rest on a trial that was not read. Ask the fund.',
    lab2024('§ 192'),
    seksUger2019('§ 3'),
  ),
  gap(
    'fleksjob_bekendtgoerelse',
    'Seks uger for fleksjobvisiterede står også i en bekendtgørelse om fleksjob, som ikke er læst.',
    'The six weeks of people entitled to a fleksjob are also in an order on fleksjob that was not read.',
    lab2024('§ 48'),
  ),
  gap(
    'veu',
    'Reglerne om VEU-godtgørelse er ikke læst. Spørg skolen eller voksenuddannelse.dk.',
    'The rules on VEU allowance were not read. Ask the school or voksenuddannelse.dk.',
  ),
  gap(
    'svu',
    'Reglerne om SVU er ikke læst. Spørg VUC eller skolen.',
    'The rules on SVU were not read. Ask the adult education centre or the school.',
  ),
  gap(
    'kompetencefonde',
    'Kompetencefonde og Omstillingsfonden hviler på overenskomst og finanslov og er ikke regler her. Spørg tillidsrepræsentant eller skole.',
    'Competence funds rest on collective agreements and the finance act and are no rules here. Ask the shop steward or the school.',
  ),
  gap(
    'fgu',
    'Reglerne om FGU og EGU er ikke læst. Spørg kommunen.',
    'FGU and EGU were not read. Ask the municipality.',
  ),
  gap('igu', 'Reglerne om IGU er ikke læst. Spørg kommunen.', 'IGU was not read. Ask the municipality.'),
  gap(
    'euv',
    'Hvor lang en erhvervsuddannelse for voksne bliver, afgør skolen efter en realkompetencevurdering. Reglerne er ikke læst.',
    'How long a vocational education for adults becomes, the school decides after assessing prior learning. Not read.',
  ),
  gap(
    'fvu',
    'Adgang til FVU og ordblindeundervisning står i egne love, som ikke er læst. Her er kun retten til kursus efter en test.',
    'Access to FVU and dyslexia teaching is in acts that were not read. Only the right after a test is here.',
    lab2024('§ 93'),
  ),
  gap(
    'frivilligt_arbejde',
    'Reglerne om frivilligt, ulønnet arbejde på dagpenge står i en bekendtgørelse, som ikke er læst. Spørg a-kassen, før du begynder.',
    'The rules on voluntary unpaid work on dagpenge are in an order that was not read. Ask the fund before you begin.',
    alf2025('§ 58, stk. 1, nr. 3'),
    dfdg2026('§ 103'),
  ),
  gap(
    'voksenlaerling_forsoeg',
    'Kravet om seks måneder for faglærte voksenlærlinge var tre i et forsøg til og med 2022. Forsøget er ikke læst.',
    'The six months of skilled adult apprentices were three in a trial until 2022. It was not read.',
    lab2022('§ 155, stk. 1, nr. 2'),
  ),
  gap(
    'saerlig_varslingspulje_2021',
    'Den særlige varslingspulje for små virksomheder i 2021 er ikke læst.',
    'The special pool of 2021 for small firms was not read.',
  ),
  gap(
    'datoer_2021',
    'Dagen, hvor uddannelsesløftet blev udvidet (1. august 2020), mentor ved optagelse og befordring for nr. 12-13 begyndte, står ikke i de læste love.',
    'The first days of the wider education lift (1 August 2020), the mentor at admission and the transport of nos. 12-13 are not in the acts read.',
    lab2022('§§ 96, 167 og 175'),
    act2589of2021('titel'),
  ),
  gap(
    'loeft_2023',
    'At uddannelsesløft med 110 procent kunne begyndes igen fra 1. juli 2023, er set hos Det Faglige Hus, ikke i en lov.',
    'That the 110 per cent lift could be begun again from 1 July 2023 was seen with a fund, not in an act.',
    lab2024('§ 97 a'),
  ),
  gap(
    'reform_2026',
    'Lov 1750/2025 er kun læst i brudstykker. Om den ændrer den regionale pulje, voksenlærling, mentor og befordring, vides ikke; LBK 280/2024 bruges.',
    'Act 1750/2025 was read in fragments. Whether it changes the regional pool, adult apprentices, mentor and transport is not known; LBK 280/2024 is used.',
    act1750of2025('brudstykker'),
    raadighed2026('§§ 1 og 23'),
  ),
  gap(
    'egen_uddannelse_foer_2024',
    'Egen uddannelse på dagpenge er læst i 2024 og senere. Ældre tekster er ikke læst.',
    'Own education on dagpenge was read from 2024 on. Older texts were not.',
    alf2025('§ 62 a'),
  ),
  gap(
    'corona_hul',
    'Suspensionen i 2020 begyndte 12. marts ved brev, og dens forlængelse fra 1. april er ikke læst. Det samme gælder bekendtgørelserne december 2020 - januar 2021 og marts - juli 2021.',
    'The suspension of 2020 began on 12 March by letter, and its extension from 1 April was not read. Nor were the orders of December 2020 - January 2021 and March - July 2021.',
    suspension2020('§ 8'),
  ),
];
