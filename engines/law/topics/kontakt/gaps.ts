import type { Gap } from '../../rules/rule.ts';
import { act727of2023, act1655of2024, act1750of2025, lab2022, lab2024, labOrder2023 } from '../sources.ts';
import { starReform } from './sources.ts';

const gap = (id: string, da: string, en: string, ...cites: Gap['cites']): Gap => ({
  id: `kontakt.${id}`,
  text: { da, en },
  cites,
});

/** What the sources leave open. */
export const kontaktGaps: readonly Gap[] = [
  gap(
    'paragraf_31_efter_reformen',
    'Ordlyden af §§ 27 og 31 efter lov 1750/2025 er ikke læst. Tallene fra 1. juli 2026 er fra STARs vejledning; fristerne for første samtale er ført videre.',
    'The words of §§ 27 and 31 after act 1750/2025 were not read. Numbers from 1 July 2026 are STAR’s guidance; the deadlines of first talks are carried on.',
    act1750of2025('§ 32 a'),
    starReform('kontaktforløb'),
  ),
  gap(
    'mindstetal_efter_reformen',
    'Det mindste antal samtaler efter 1. juli 2026 for aktivitetsparate, uddannelsesparate, jobafklaring, ressourceforløb, revalidering, førtidspension og unge på dagpenge er ikke kendt her.',
    'The minimum of talks after 1 July 2026 for activity-ready, ready for education, job clarification, resource courses, rehabilitation, disability pension and young dagpenge recipients is not known here.',
    act1750of2025('§ 32 a'),
  ),
  gap(
    'maaling_af_75_procent',
    'Hvornår de 75 procent måles, og hvad der sker, hvis de ikke nås, er ikke kendt.',
    'When the 75 per cent are measured, and what follows, is not known.',
    starReform('kontaktforløb'),
  ),
  gap(
    'maalgrupper_efter_2025',
    'LAB §§ 6 og 9 og bekendtgørelsen efter 1. juli 2025 er ikke læst i samlet form. Grupperne er ført videre med kontanthjælp som eneste ydelse.',
    'LAB §§ 6 and 9 and the order after 1 July 2025 were not read as a whole. The groups are carried on with kontanthjælp as the only benefit.',
    act1655of2024('§ 16'),
    labOrder2023('§ 1'),
  ),
  gap(
    'overgang_2025',
    'Loven flyttede selv borgere til kontanthjælp den 1. juli 2025. Om deres periode fortsætter, står i en overgangsregel, der ikke er læst.',
    'Whether the period runs on for those whom the act moved to kontanthjælp on 1 July 2025 is in a transitional rule that was not read.',
    act1655of2024('§ 16'),
  ),
  gap(
    'afklaring_indhold',
    'Hvad afklaringen efter to år består i (§ 36 a, stk. 2), er kun set gengivet.',
    'What the clarification after two years consists of (§ 36 a, stk. 2) was only seen in a rendering.',
    act1655of2024('§ 36 a i LAB'),
  ),
  gap(
    'overgang_2024',
    'Overgangsreglen for dem, der var i kontaktforløb den 1. januar 2024, er ikke læst. De nye regler vises fra den dag for alle.',
    'The transitional rule for those in a contact course on 1 January 2024 was not read. The new rules are shown for all from that day.',
    act727of2023('§ 42'),
  ),
  gap(
    'studie_i_paragraf_106',
    'Fritagelsen før et fuldtidsstudie er læst i LBK 701/2022, ikke i loven af 2020. Dagen, den kom, er ikke læst. Den vises fra 1. januar 2022.',
    'The exemption before full-time study was read in LBK 701/2022, not in the act of 2020. The day it came was not read; it is shown from 1 January 2022.',
    lab2022('§ 106, stk. 1, nr. 4'),
  ),
  gap(
    'pension_i_paragraf_106',
    'Tidlig pension og seniorpension er først nævnt i § 106 i LBK 280/2024. Dagen, de kom, er ikke læst. De vises som grund fra 1. januar 2024.',
    'Early and senior pension are first named in § 106 of LBK 280/2024. The day they came was not read; they count from 1 January 2024.',
    lab2024('§ 106, stk. 1, nr. 1'),
  ),
  gap(
    'paragraf_38_a',
    'Dagen, hvor § 38 a om samtale efter arbejdsskade trådte i kraft, er ikke læst.',
    'The day on which § 38 a on the talk after a work injury came into force was not read.',
    lab2024('§ 38 a'),
  ),
  gap(
    'samtaler_under_suspension',
    'Om samtaler, der blev holdt under suspensionen i foråret 2020, tæller med, siger bekendtgørelserne ikke. De tælles her.',
    'The orders do not say whether talks held during the suspension in spring 2020 count. They are counted here.',
    lab2022('§ 31'),
  ),
  gap(
    'fem_maalgrupper_2027',
    'De fem nye målgrupper fra 2027 er ikke vedtaget.',
    'The five new target groups from 2027 are not adopted.',
  ),
];
