import { all, any, ask, atLeast, concept, has, latest, less, not, onOrAfter, today } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { act2590of2021, lab2022, lab2024, raadighed2023, raadighed2026 } from '../sources.ts';
import { akassensTid, dagpenge, foertidspension, kontanthjaelp, medKontaktforloeb, samtalerHoldt } from './groups.ts';
import { samtaleform2020 } from './samtaleform-2020.ts';
import { billL14, noteL14 } from './sources.ts';
import { w } from './words.ts';

const rule2020 = (id: string): Rule => {
  const found = samtaleform2020.rules?.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`No rule ${id} in 2020`);
  return found;
};

const inSixMonths = concept('periode.inden_seks_maaneder');
const firstTalkHeld = atLeast(samtalerHoldt, 1);
/** A talk ahead (or today) for which somebody decided attendance. */
const attendanceDecided = (by: 'kommune' | 'akasse') =>
  onOrAfter(latest('fremmoede_besluttet', { where: { myndighed: by }, take: 'samtaledag' }), today);

/** Somebody judged the need after the latest such decision was registered. */
const neededSince = (by: 'kommune' | 'akasse') =>
  ask('form.behov_for_fremmoede', { since: latest('fremmoede_besluttet', { where: { myndighed: by } }) });

const demand: Omit<Rule, 'cites'> = {
  id: 'form.samtale.krav_om_fremmoede',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: w('Krav om fremmøde til en samtale', 'Demand of attendance'),
  citizen: w(
    'Kommunen kan bede dig møde op til en bestemt samtale. Så skal den have en god grund, der handler om dig.',
    'The municipality can ask you to attend a certain talk. It must have a good reason that concerns you.',
  ),
  lawyer: w(
    'Kommunen kan ud fra en konkret vurdering beslutte, at en samtale holdes ved personligt fremmøde, hvis der er behov for det. Beslutningen træffes for den enkelte samtale og kan ikke være generel.',
    'After a concrete assessment of need the municipality may decide that a talk is held in person.',
  ),
  mark: 'V',
  when: all(any(medKontaktforloeb, foertidspension), attendanceDecided('kommune')),
  done: neededSince('kommune'),
};

/** Form of talks from 1 January 2022: after six months the citizen chooses. */
export const samtaleform2022: Part = {
  rules: [
    {
      ...rule2020('form.samtale.fremmoede'),
      name: w('Samtaler i de første seks måneder er møder', 'Talks in the first six months are in person'),
      citizen: w(
        'I de første seks måneder er dine samtaler som regel møder på stedet.',
        'In the first six months your talks are as a rule held in person.',
      ),
      lawyer: w(
        'Jobsamtaler inden for de første 6 måneder holdes ved personligt fremmøde med undtagelserne i § 31 a, stk. 2-5. At bestemmelsen angår de første 6 måneder følger af dens plads og af bemærkningerne til lov nr. 295/2023.',
        'Job talks within the first 6 months are held in person, with the exceptions of § 31 a, stk. 2-5.',
      ),
      cites: [lab2022('§ 31 a, stk. 1'), act2590of2021('§ 31 a, stk. 1'), noteL14('Til nr. 1')],
      when: any(all(medKontaktforloeb, inSixMonths), foertidspension),
    },
    {
      ...rule2020('form.samtale.kan_vaere_telefon'),
      cites: [lab2022('§ 31 a, stk. 2'), lab2022('§ 31 a, stk. 3')],
      when: all(rule2020('form.samtale.kan_vaere_telefon').when, any(inSixMonths, foertidspension)),
    },
    { ...rule2020('form.samtale.barsel'), cites: [lab2022('§ 31 a, stk. 4'), lab2022('§ 33, stk. 2')] },
    { ...rule2020('form.samtale.standby'), cites: [lab2022('§ 31 a, stk. 5'), lab2022('§ 33, stk. 3')] },
    { ...rule2020('form.samtale.akassen_moeder_frem'), cites: [lab2022('§ 31 a, stk. 6'), lab2022('§ 33, stk. 4')] },
    {
      id: 'form.samtale.frit_valg',
      kind: 'right',
      subject: 'person',
      bearer: 'borger',
      name: w('Du vælger samtalens form', 'You choose the form of the talk'),
      citizen: w(
        'Du vælger selv, om samtalen er et møde, på telefon eller på video.',
        'You choose whether the talk is in person, by phone or by video.',
      ),
      lawyer: w(
        'Efter de første 6 måneder vælger personen, om jobsamtalen holdes ved personligt fremmøde, telefonisk eller ved personligt digitalt fremmøde. Kommunen kan konkret beslutte fremmøde efter stk. 2.',
        'After the first 6 months the person chooses attendance, phone or video, unless attendance is decided under stk. 2.',
      ),
      cites: [lab2022('§ 33, stk. 1'), act2590of2021('§ 33, stk. 1')],
      mark: 'V',
      when: all(medKontaktforloeb, not(inSixMonths)),
      answers: 'samtalens form',
    },
    { ...demand, cites: [lab2022('§ 33, stk. 2'), act2590of2021('§ 33, stk. 2')] },
  ],
};

const first2023: Rule = {
  ...rule2020('form.samtale.fremmoede'),
  name: w('Første samtale er et møde', 'The first talk is in person'),
  citizen: w(
    'Din første samtale er et møde på stedet. Derefter vælger du selv.',
    'Your first talk is in person. After that you choose.',
  ),
  lawyer: w(
    'Første jobsamtale holdes ved personligt fremmøde. Der er ikke længere undtagelser for revalidender, førtidspensionister eller personer i tilbud. Første samtale regnes her som første siden periodens start efter § 9; loven siger det ikke.',
    'The first job talk is held in person. First is counted here from the start of the period of § 9; the act does not say so.',
  ),
  cites: [billL14('§ 1, nr. 1 og 3')],
  mark: 'S',
  when: all(any(medKontaktforloeb, foertidspension), less(samtalerHoldt, 1)),
};

const choice2023: Rule = {
  id: 'form.samtale.frit_valg',
  kind: 'right',
  subject: 'person',
  bearer: 'borger',
  name: w('Du vælger samtalens form', 'You choose the form of the talk'),
  citizen: w(
    'Du vælger selv, om samtalen er et møde, på telefon eller på video.',
    'You choose whether the talk is in person, by phone or by video.',
  ),
  lawyer: w(
    'Efter første samtale vælger personen, om en jobsamtale holdes ved personligt fremmøde, telefonisk eller ved personligt digitalt fremmøde, medmindre myndigheden efter en konkret vurdering har besluttet fremmøde.',
    'After the first talk the person chooses attendance, phone or video, unless the authority decided attendance after a concrete assessment.',
  ),
  cites: [billL14('§ 1, nr. 3')],
  mark: 'S',
  when: all(any(medKontaktforloeb, foertidspension), firstTalkHeld),
  answers: 'samtalens form',
};

const leave2023: Rule = {
  ...rule2020('form.samtale.barsel'),
  citizen: w(
    'Du kan få samtalen på telefon eller video, mens du er på barsel. Du skal bare bede om det.',
    'While on leave you can have the talk by phone or video. Just ask.',
  ),
  lawyer: w(
    'Jobsamtaler under barsel skal holdes telefonisk eller ved personligt digitalt fremmøde, hvis personen anmoder herom. Brev er ikke længere en mulighed.',
    'Talks during leave are held by phone or video on request; no longer by letter.',
  ),
  cites: [billL14('§ 1, nr. 4')],
  mark: 'S',
  when: all(kontanthjaelp, has('fravaer', { value: 'barsel_adoption_sorgorlov' })),
};

/** Form of talks from 22 March 2023: the first in person, then the citizen chooses. */
export const samtaleform2023: Part = {
  removes: [
    {
      id: 'form.samtale.kan_vaere_telefon',
      why: w('§ 31 a er ophævet; borgeren vælger efter første samtale.', '§ 31 a is repealed; the citizen chooses.'),
      cites: [billL14('§ 1, nr. 1')],
    },
  ],
  rules: [
    first2023,
    choice2023,
    leave2023,
    { ...rule2020('form.samtale.standby'), cites: [lab2022('§ 33, stk. 3')] },
    {
      ...rule2020('form.samtale.akassen_moeder_frem'),
      cites: [billL14('§ 1, nr. 5')],
      mark: 'S',
    },
  ],
};

const municipalityTime = not(akassensTid);

/** Form of talks from 1 January 2024, also with the fund. */
export const samtaleform2024: Part = {
  rules: [
    {
      ...first2023,
      cites: [lab2024('§ 33, stk. 1')],
      mark: 'V',
      when: all(any(medKontaktforloeb, foertidspension), less(samtalerHoldt, 1), municipalityTime),
    },
    {
      ...first2023,
      id: 'form.samtale.fremmoede.akasse',
      bearer: 'akasse',
      name: w('Første samtale i a-kassen er et møde', 'The first talk with the fund is in person'),
      citizen: w(
        'Din første samtale er et møde i a-kassen. Derefter vælger du selv.',
        'Your first talk is a meeting with the fund. After that you choose.',
      ),
      cites: [lab2024('§ 33, stk. 1'), raadighed2023('§ 12, stk. 6'), raadighed2026('§ 12, stk. 6')],
      mark: 'V',
      when: all(dagpenge, akassensTid, less(samtalerHoldt, 1)),
      groupOnly: true,
    },
    {
      ...choice2023,
      cites: [lab2024('§ 33, stk. 1')],
      mark: 'V',
      when: all(any(medKontaktforloeb, foertidspension), firstTalkHeld, municipalityTime),
    },
    {
      ...choice2023,
      id: 'form.samtale.frit_valg.akasse',
      bearer: 'borger',
      lawyer: w(
        'Medlemmet vælger formen på alle samtaler med a-kassen undtagen den første jobsamtale. A-kassen kan beslutte fremmøde, hvis der er behov, herunder for særlig vejledning om jobsøgning eller ved tvivl om rådighed.',
        'The member chooses the form of all talks with the fund but the first job talk. The fund may decide attendance where needed.',
      ),
      cites: [raadighed2023('§ 12, stk. 6'), raadighed2026('§ 12, stk. 6'), lab2024('§ 33, stk. 1')],
      mark: 'V',
      when: all(dagpenge, akassensTid, firstTalkHeld),
      groupOnly: true,
    },
    { ...demand, cites: [lab2024('§ 33, stk. 2')] },
    {
      ...demand,
      id: 'form.samtale.krav_om_fremmoede.akasse',
      bearer: 'akasse',
      citizen: w(
        'A-kassen kan bede dig møde op til en bestemt samtale. Så skal den have en god grund, der handler om dig.',
        'The fund can ask you to attend a certain talk. It must have a good reason that concerns you.',
      ),
      cites: [lab2024('§ 33, stk. 2'), raadighed2023('§ 12, stk. 6'), raadighed2026('§ 12, stk. 6')],
      when: all(dagpenge, attendanceDecided('akasse')),
      done: neededSince('akasse'),
      groupOnly: true,
    },
    { ...leave2023, cites: [lab2024('§ 33, stk. 2')], mark: 'V' },
    { ...rule2020('form.samtale.standby'), cites: [lab2024('§ 33, stk. 3')] },
    {
      ...rule2020('form.samtale.akassen_moeder_frem'),
      lawyer: w(
        'A-kassen kan deltage ved personligt digitalt fremmøde i de jobsamtaler, hvor personen har valgt, at den skal deltage, medmindre personen anmoder om, at a-kassen møder frem.',
        'The fund may join by video in talks where the person chose it to take part, unless asked to attend.',
      ),
      cites: [lab2024('§ 33, stk. 4')],
    },
  ],
};

/** From 1 July 2026 the text of § 33 after lov 1750 could not be read: carried on, as derived. */
export const samtaleform2026b: Part = {
  rules: (samtaleform2024.rules ?? [])
    .filter(({ id }) => ['form.samtale.fremmoede', 'form.samtale.frit_valg', 'form.samtale.barsel'].includes(id))
    .map((rule) => ({ ...rule, mark: 'D' as const })),
};
