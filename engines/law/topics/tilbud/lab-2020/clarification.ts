import {
  all,
  any,
  ask,
  atLeast,
  concept,
  count,
  exists,
  latest,
  less,
  not,
  onOrAfter,
  param,
  plusDays,
  plusMonths,
  plusWeeks,
  today,
  value,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { act1657of2024, act1750of2025, lab2019, lab2022, lab2024 } from '../../sources.ts';
import { offersWithoutCommunityWork } from '../shared.ts';

/** The first day of the course of job clarification that runs. */
const start = latest('forloeb', { where: { forloeb: 'jobafklaringsforloeb' } });
const inCourse = concept('gruppe.jobafklaring');
/** The last day of the two years. */
const lastDay = plusDays(plusMonths(start, param('tilbud.jobafklaring_maaneder'), 'next-month-first'), -1);
const wellSoon = less(value('sygdom.forventetRask'), plusWeeks(start, param('tilbud.jobafklaring_rask_uger')));

/** Job clarification (LAB chapter 18) as far as offers, length and the team go. */
export const clarificationRules: readonly Rule[] = [
  {
    id: 'tilbud.jobafklaring_indsats',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Indsats i jobafklaring', en: 'Effort in job clarification' },
    citizen: {
      da: 'Du skal have en plan, der passer til dig og dit helbred. Nytteindsats hører ikke til.',
      en: 'You are to have a plan that fits you and your health. Community work is not part of it.',
    },
    lawyer: {
      da: 'Et jobafklaringsforløb giver en individuelt tilpasset, tværfaglig og helhedsorienteret indsats: tilbud efter kapitel 11, 12 og 14, mentorstøtte og indsats efter anden lovgivning, altid tilpasset helbredet. Ventes fuld raskmelding inden otte uger, og er ingen tværfaglig indsats i gang, kan kommunen beslutte, om der skal gives en indsats.',
      en: 'Job clarification gives a tailored, cross-disciplinary effort: offers under chapters 11, 12 and 14, mentor support and efforts under other acts, always fitted to health. When full recovery is expected within eight weeks and no such effort has begun, the municipality may decide whether one is given.',
    },
    cites: [lab2019('§ 108'), lab2022('§ 108'), lab2024('§ 108')],
    mark: 'V',
    when: all(inCourse, any(not(wellSoon), ask('tilbud.indsats_trods_snart_rask'))),
    done: any(
      atLeast(
        count('tilbud', { where: { kategori: [...offersWithoutCommunityWork, 'mentor'] }, from: start, by: 'overlap' }),
        1,
      ),
      exists(latest('indsats_anden_lov', { from: start, by: 'overlap' })),
    ),
    groupOnly: true,
  },
  {
    id: 'tilbud.jobafklaring_rehabiliteringsteam',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Sagen i rehabiliteringsteamet', en: 'Case before the team' },
    citizen: {
      da: 'Din sag skal for et rehabiliteringsteam senest {due}.',
      en: 'Your case is to come before a rehabilitation team by {due}.',
    },
    lawyer: {
      da: 'Senest fire uger efter overgangen til et jobafklaringsforløb behandles sagen i rehabiliteringsteamet. Det gælder ikke, når fuld raskmelding ventes inden otte uger, eller når personen fik en tværfaglig indsats under sygedagpenge.',
      en: 'No later than four weeks after the shift to job clarification the case is treated by the team; not when full recovery is expected within eight weeks, or when there was a cross-disciplinary effort on sickness benefit.',
    },
    cites: [lab2019('§ 109'), lab2022('§ 109'), lab2024('§ 109')],
    mark: 'V',
    when: all(inCourse, not(wellSoon), not(latestCategory3())),
    done: exists(
      latest('rehabiliteringsteam', { where: { sag: ['jobafklaring', 'nyt_jobafklaringsforloeb'] }, from: start }),
    ),
    due: plusWeeks(start, param('tilbud.jobafklaring_team_uger')),
    groupOnly: true,
  },
  {
    id: 'tilbud.jobafklaring_laengde',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Jobafklaring slutter', en: 'Job clarification ends' },
    citizen: {
      da: 'Forløbet varer højst to år, til og med {value}. Barsel og sorgorlov forlænger det. Du kan få et nyt, hvis du stadig er syg.',
      en: 'The course lasts two years at most, to and including {value}. Parental and bereavement leave lengthen it. You can have a new one if still ill.',
    },
    lawyer: {
      da: 'Et jobafklaringsforløb varer højst to år. Perioder med ret til fravær ved barsel eller sorgorlov medregnes ikke. Det ophører, når personen ikke længere er uarbejdsdygtig på grund af egen sygdom, når folkepensionsalderen eller overgår til sygedagpenge efter § 24 b.',
      en: 'Job clarification lasts two years at most. Parental and bereavement leave do not count. It ends when the person is no longer unfit by own illness, reaches pension age or shifts to sickness benefit under § 24 b.',
    },
    cites: [lab2019('§ 110'), lab2022('§ 110'), lab2024('§ 110')],
    mark: 'V',
    when: inCourse,
    value: lastDay,
    unit: 'day',
    groupOnly: true,
  },
  {
    id: 'tilbud.jobafklaring_nyt_forloeb',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Ret til et nyt forløb', en: 'Right to a new course' },
    citizen: {
      da: 'Du kan få et nyt forløb, når det gamle slutter. Det gælder, hvis du stadig er for syg til at arbejde.',
      en: 'You have a right to a new course when this one ends, if you are still too ill to work.',
    },
    lawyer: {
      da: 'Ved ophør af det første jobafklaringsforløb har personen ret til et eller flere efterfølgende, når personen er uarbejdsdygtig på grund af egen sygdom.',
      en: 'When the first course ends the person has a right to further ones while unfit for work by own illness.',
    },
    cites: [lab2019('§ 110, stk. 3'), lab2022('§ 110, stk. 3'), lab2024('§ 110, stk. 3')],
    mark: 'V',
    when: inCourse,
    opens: plusMonths(start, param('tilbud.jobafklaring_maaneder')),
    groupOnly: true,
  },
  {
    id: 'tilbud.jobafklaring_vurdering',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Vurdering før forløbet slutter', en: 'Assessment before the course ends' },
    citizen: {
      da: 'Kommunen skal se på, hvad der så skal ske. Det skal den gøre senest {due}.',
      en: 'By {due} the municipality must assess what happens when the course ends.',
    },
    lawyer: {
      da: 'Inden ophør af et jobafklaringsforløb vurderer kommunen arbejdsevnen og mulighederne for at komme tilbage i arbejde: om personen kan vende tilbage, fortsat er i målgruppen for et nyt forløb, eller er i målgruppen for ressourceforløb, fleksjob eller førtidspension. I de to sidste tilfælde forelægges sagen rehabiliteringsteamet.',
      en: 'Before the course ends the municipality assesses the capacity for work: whether the person can return, is still in the group for a new course, or in that for a resource course, fleksjob or disability pension. In the last two cases the case goes to the team.',
    },
    cites: [lab2019('§ 111, stk. 1-2'), lab2022('§ 111, stk. 1-2'), lab2024('§ 111, stk. 1-2')],
    mark: 'V',
    when: inCourse,
    done: exists(latest('indsats_vurderet', { where: { value: 'jobafklaring_ophoerer' }, from: start })),
    due: lastDay,
    groupOnly: true,
  },
  {
    id: 'tilbud.jobafklaring_sundhedskoordinator',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Samtale med sundhedskoordinator', en: 'Talk with the health coordinator' },
    citizen: {
      da: 'Du skal have en samtale med en sundhedskoordinator senest {due}.',
      en: 'You are to have a talk with a health coordinator by {due}.',
    },
    lawyer: {
      da: 'Er der risiko for, at personen fortsat er uarbejdsdygtig fire år efter, at sygedagpengene ophørte, iværksættes senest tre et halvt år efter ophøret en samtale med regionens sundhedskoordinator om at udvikle arbejdsevnen.',
      en: 'When the person risks being unfit still four years after sickness benefit ended, a talk with the health coordinator on developing the capacity for work is held by three and a half years after it ended.',
    },
    cites: [lab2019('§ 111, stk. 3'), lab2022('§ 111, stk. 3'), lab2024('§ 111, stk. 3')],
    mark: 'V',
    when: all(
      inCourse,
      exists(sicknessBenefitEnded()),
      onOrAfter(today, plusMonths(sicknessBenefitEnded(), 36)),
      ask('tilbud.risiko_for_fire_aar'),
    ),
    done: exists(latest('sundhedskoordinator', { where: { hvad: 'samtale' }, from: sicknessBenefitEnded() })),
    due: plusMonths(sicknessBenefitEnded(), param('tilbud.jobafklaring_koordinator_maaneder')),
    groupOnly: true,
  },
];

const assessment = clarificationRules.find(({ id }) => id === 'tilbud.jobafklaring_vurdering');
if (assessment === undefined) throw new Error('tilbud.jobafklaring_vurdering is missing');

/** From 1 July 2026: without the team and without resource courses; the amended § 111 was not read. */
export const clarificationEnd2026: Rule = {
  ...assessment,
  lawyer: {
    da: 'Inden ophør af et jobafklaringsforløb vurderer kommunen arbejdsevnen og mulighederne for at komme tilbage i arbejde: om personen kan vende tilbage, fortsat er i målgruppen for et nyt forløb, eller er i målgruppen for fleksjob eller førtidspension. Rehabiliteringsteam og nye ressourceforløb er ophørt; § 111 som ændret ved lov nr. 1750 er ikke læst.',
    en: 'Before the course ends the municipality assesses the capacity for work: whether the person can return, is still in the group for a new course, or in that for fleksjob or disability pension. The team and new resource courses have ended; § 111 as amended by lov 1750 was not read.',
  },
  cites: [lab2024('§ 111, stk. 1'), act1750of2025('LAB § 43')],
  mark: 'D',
};

/** From 2025: the team may treat the case when the municipality finds a need; no deadline. */
export const clarificationTeam2025: Rule = {
  id: 'tilbud.jobafklaring_rehabiliteringsteam',
  kind: 'right',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Rehabiliteringsteam ved behov', en: 'Rehabilitation team where needed' },
  citizen: {
    da: 'Din sag kan komme for et rehabiliteringsteam, hvis du har brug for hjælp fra flere sider.',
    en: 'Your case can come before a rehabilitation team if you need help from several sides.',
  },
  lawyer: {
    da: 'En sag kan behandles i rehabiliteringsteamet efter overgangen til jobafklaring, hvis kommunen vurderer, at personen har behov for en tværfaglig indsats. Der er ingen frist.',
    en: 'A case may be treated by the team after the shift to job clarification when the municipality finds a need for a cross-disciplinary effort. There is no deadline.',
  },
  cites: [act1657of2024('§ 109')],
  mark: 'V',
  when: all(inCourse, ask('tilbud.behov_for_tvaerfaglig_indsats')),
  groupOnly: true,
};

function sicknessBenefitEnded() {
  return latest('ydelse', { where: { value: 'sygedagpenge' }, until: start, take: 'to' });
}

/** A cross-disciplinary effort under SDPL § 13 d had been given: it belonged to category 3. */
function latestCategory3() {
  return exists(latest('sygedagpengekategori', { where: { value: 'kategori_3' }, until: start }));
}
