import type { Gap } from '../../rules/rule.ts';
import {
  act1750of2025,
  reopening113of2021,
  reopening867of2020,
  sdpl2025,
  sdplOrder2024,
  suspension2020,
} from '../sources.ts';
import { proposal66, starApril2021, starCorona2020, starJune2021, starReform } from './sources.ts';

/** What could not be read. */
export const sygeGaps: readonly Gap[] = [
  gap(
    'syge.foerste_opfoelgning_2026',
    'Om den første opfølgning stadig skal ske inden udgangen af uge 8 efter 1. juli 2026, er ikke læst i lovteksten.',
    'Whether the first follow-up must still be by the end of week 8 after 1 July 2026 was not read.',
    [act1750of2025('§ 13 f'), sdpl2025('§ 13 b, stk. 1, 2. pkt.')],
  ),
  gap(
    'syge.dato_2026',
    'At sygedagpengedelen af lov nr. 1750/2025 gælder fra 1. juli 2026, er udledt. Overgangsregler for løbende sager er ikke læst.',
    'That the sickness part of act 1750/2025 begins on 1 July 2026 is derived. Transitional rules were not read.',
    [act1750of2025('§ 13 f')],
  ),
  gap(
    'syge.kategorier_2026',
    'Lovens ord om, at kategorierne udfases, og om mindst én opfølgning er kun læst i omtaler.',
    'The words on phasing out the categories and on at least one follow-up were read only in accounts.',
    [proposal66('§ 3')],
  ),
  gap(
    'syge.forlaengelse_2026',
    'Grundene i § 27, stk. 1, nr. 1 og 4 (revalidering og rehabiliteringsteam) efter lov nr. 1750/2025 er ikke læst.',
    'The grounds of § 27(1)(1) and (4) after act 1750/2025 were not read.',
    [sdpl2025('§ 27, stk. 1')],
  ),
  gap(
    'syge.opfoelgningsbekendtgoerelse_foer_2025',
    'Bekendtgørelse nr. 473/2021 om opfølgning er ikke læst. Frister for skema og lægetid ved tidlig opfølgning gælder her først fra 2025.',
    'Order no. 473/2021 on follow-up was not read. The deadlines of the form and the doctor hold here only from 2025.',
    [sdplOrder2024('§ 22, stk. 2')],
  ),
  gap(
    'syge.samtaleform_2022',
    'Lovens ord om samtaleform for sygemeldte fra 1. januar 2022 til 21. marts 2023 er kun læst i omtale.',
    'The words on the form of talks for sick persons from 1 January 2022 to 21 March 2023 were read only in an account.',
    [sdpl2025('§ 13 b')],
  ),
  gap(
    'syge.corona_marts_2020',
    'Fra 12. til 19. marts 2020 var indsatsen lukket efter en udmelding. Der var ingen bekendtgørelse, så loven vises uændret.',
    'From 12 to 19 March 2020 the effort was closed by announcement. There was no order, so the act is shown unchanged.',
    [starCorona2020('temaside')],
  ),
  gap(
    'syge.corona_samtaler_paa_telefon_2020',
    'Om frivillige telefonsamtaler under suspensionen tæller i antallet, siger ordrerne ikke klart. Samtaler fra 27. maj 2020 tæller.',
    'Whether voluntary phone talks under the suspension count in the number is not plainly said. Talks from 27 May 2020 count.',
    [reopening867of2020('§ 8, stk. 3')],
  ),
  gap(
    'syge.corona_nordjylland_2020',
    'Restriktionerne i Nordjylland fra 5. november 2020 fulgte af et brev, der ikke er læst.',
    'The restrictions in North Jutland from 5 November 2020 followed from a letter that was not read.',
    [reopening113of2021('§ 1, stk. 2')],
  ),
  gap(
    'syge.corona_foraar_2021',
    'Bekendtgørelserne fra 1. marts til 10. juli 2021 (nr. 646, 885 og 1251 og en forlængelse) er ikke læst.',
    'The orders from 1 March to 10 July 2021 (nos. 646, 885 and 1251 and a prolongation) were not read.',
    [starApril2021('nyhed'), starJune2021('nyhed')],
  ),
  gap(
    'syge.forventet_2027',
    'Et lovforslag om den nye hovedlov er ikke set. Det vides ikke, om eller hvornår det bliver vedtaget.',
    'No bill on the new main act was seen. Whether or when it is adopted is not known.',
    [starReform('fase 2')],
  ),
  gap(
    'syge.corona_foraar_2020',
    'Bekendtgørelsen, der justerede og forlængede suspensionen fra 1. april til 26. maj 2020, er ikke læst.',
    'The order that adjusted and prolonged the suspension from 1 April to 26 May 2020 was not read.',
    [suspension2020('§ 8'), starCorona2020('temaside')],
  ),
];

function gap(id: string, da: string, en: string, cites: Gap['cites']): Gap {
  return { id, text: { da, en }, cites };
}
