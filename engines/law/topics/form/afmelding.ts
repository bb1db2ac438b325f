import {
  all,
  any,
  atLeast,
  count,
  exists,
  has,
  is,
  latest,
  less,
  not,
  onOrBefore,
  param,
  plus,
  plusDays,
  plusMonths,
  startOf,
  today,
} from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { labOrder2019, labOrder2020, labOrder2021, labOrder2023, raadighed2023, raadighed2026 } from '../sources.ts';
import { aabenlyst, akassensTid, dagpenge, erTilmeldt, frist, jobparat } from './groups.ts';
import { notBookedInTime } from './selvbooking-2020.ts';
import { w } from './words.ts';

const byMunicipality = { af: 'kommune' } as const;
const removedOn = latest('afmelding', { where: byMunicipality });
const anyRemoval = latest('afmelding');
const removedFor = (grund: 'ikke_booket' | 'sygdom' | 'myndighedens_fejl' | 'uddannelse') =>
  all(exists(anyRemoval), atLeast(count('afmelding', { where: { grund }, from: anyRemoval }), 1));
const onDagpenge = is('ydelse', 'dagpenge');

const grounds: Rule = {
  id: 'form.afmelding.grund',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: w('Kommunen afmelder kun af bestemte grunde', 'Removal only on certain grounds'),
  citizen: w(
    'Du må kun blive afmeldt af de grunde, der står i reglerne.',
    'The municipality may remove you only on the grounds named in the rules.',
  ),
  lawyer: w(
    'Kommunen afmelder en jobsøgende ved ordinært fuldtidsarbejde af mindst 14 dages varighed, ukendt adresse, cv, der ikke gøres tilgængeligt, ordinær uddannelse, sygdom efter besked og ophørt ret til ydelsen. Manglende booking er kun en grund for dagpengemodtagere.',
    'The grounds are full-time work, unknown address, CV not visible, education, sickness told and end of benefit; missing booking only for dagpenge.',
  ),
  cites: [labOrder2019('§§ 24-29'), labOrder2023('§§ 24-29')],
  mark: 'V',
  when: exists(removedOn),
  done: any(
    atLeast(
      count('afmelding', {
        where: {
          af: 'kommune',
          grund: ['job', 'ukendt_adresse', 'cv_ikke_synligt', 'uddannelse', 'sygdom', 'ydelse_ophoert', 'oensker_ikke'],
        },
        from: removedOn,
      }),
      1,
    ),
    all(
      onDagpenge,
      atLeast(count('afmelding', { where: { af: 'kommune', grund: 'ikke_booket' }, from: removedOn }), 1),
    ),
  ),
};

const warned: Rule = {
  id: 'form.afmelding.varsel',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: w('Varsel før afmelding ved uddannelse', 'Told before removal for education'),
  citizen: w(
    'Du skal have besked først, hvis du bliver afmeldt, fordi du går i gang med en skole.',
    'If you start an education you must be told before you are removed.',
  ),
  lawyer: w(
    'Før afmelding, fordi personen begynder ordinær uddannelse uden sin hidtidige ydelse og uden pålæg eller tilbud, underrettes personen om, at afmelding vil ske.',
    'Before removal for ordinary education without the former benefit the person is told.',
  ),
  cites: [labOrder2019('§ 25, stk. 2'), labOrder2023('§ 25, stk. 2')],
  mark: 'V',
  when: all(
    exists(removedOn),
    atLeast(count('afmelding', { where: { af: 'kommune', grund: 'uddannelse' }, from: removedOn }), 1),
  ),
  done: onOrBefore(latest('afmelding', { where: byMunicipality, take: 'varslet' }), removedOn),
};

const told: Rule = {
  id: 'form.afmelding.underretning',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Besked om afmelding', 'Message of the removal'),
  citizen: w(
    'Du får besked, når kommunen afmelder dig. Du får også at vide, hvordan du tilmelder dig igen.',
    'You are told when the municipality removes you, and how to register again.',
  ),
  lawyer: w(
    'Ved afmelding underretter kommunen personen om afmeldingen og om muligheden for gentilmelding, også uden ydelse. Det gælder ikke a-kassens afmelding efter § 28.',
    'The municipality tells of the removal and of new registration, also without benefit; not when the fund removes.',
  ),
  cites: [labOrder2019('§ 26'), labOrder2023('§ 26')],
  mark: 'V',
  when: exists(removedOn),
  done: onOrBefore(latest('afmelding', { where: byMunicipality, take: 'underrettet' }), today),
};

const missed: Rule = {
  id: 'form.afmelding.ikke_booket',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Afmelding, når der ikke er booket', 'Removal when nothing was booked'),
  citizen: w(
    'Du har ikke booket i tide. Derfor er du ikke tilmeldt fra {opens}. Tilmeld dig igen, og book en samtale.',
    'You did not book in time, so you are not registered from {opens}. Register again and book a talk.',
  ),
  lawyer: w(
    'Kommunen afmelder en dagpengemodtager, der ikke har booket en jobsamtale inden fristen, med virkning fra dagen efter. Andre grupper afmeldes ikke af den grund.',
    'The municipality removes a recipient of dagpenge who did not book in time, with effect from the day after. Other groups are not removed.',
  ),
  cites: [labOrder2019('§ 27, stk. 2'), labOrder2020('§ 27, stk. 2'), labOrder2021('§ 27, stk. 2')],
  mark: 'V',
  when: all(dagpenge, notBookedInTime),
  done: atLeast(count('afmelding', { from: frist }), 1),
  opens: plusDays(frist, 1),
  groupOnly: true,
};

const again: Rule = {
  id: 'form.gentilmelding.samtale',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Book en samtale, når du tilmelder dig igen', 'Book a talk when you register again'),
  citizen: w(
    'Book en samtale, når du tilmelder dig igen. Den skal ligge senest {value}.',
    'Book a talk when you register again. It must be held by {value}.',
  ),
  lawyer: w(
    'Er dagpengemodtageren afmeldt for ikke at have booket, får gentilmelding kun virkning, hvis der ved gentilmeldingen bookes en samtale til afholdelse inden for 10 dage. Det gælder ikke, når der er gået 3 måneder eller mere fra afmeldingen. BEK nr. 1216/2023 henviser ved en fejl til § 27, stk. 4.',
    'After removal for not booking, a new registration has effect only when a talk within 10 days is booked with it; not after 3 months or more.',
  ),
  cites: [labOrder2019('§ 30, stk. 3'), labOrder2021('§ 30, stk. 3'), labOrder2023('§ 30, stk. 3')],
  mark: 'V',
  when: all(
    onDagpenge,
    removedFor('ikke_booket'),
    less(anyRemoval, startOf('tilmelding')),
    is('tilmelding', 'dagpenge', 'dimittend'),
    less(startOf('tilmelding'), plusMonths(anyRemoval, param('form.gentilmelding_maaneder'))),
  ),
  done: atLeast(
    count('samtale', {
      where: { status: ['planlagt', 'holdt', 'udeblevet'] },
      from: startOf('tilmelding'),
      until: plusDays(startOf('tilmelding'), plus(param('form.gentilmelding_dage'), 1)),
      ahead: true,
    }),
    1,
  ),
  due: startOf('tilmelding'),
  value: plusDays(startOf('tilmelding'), param('form.gentilmelding_dage')),
  unit: 'day',
  groupOnly: true,
};

const mistake: Rule = {
  id: 'form.gentilmelding.fejl',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Fejl rettes af kommunen', 'The municipality mends its error'),
  citizen: w(
    'Var det en fejl, at du blev afmeldt? Så skal fejlen rettes, så du er på igen.',
    'If you were removed by an error of the municipality, it registers you again.',
  ),
  lawyer: w(
    'Skyldes afmeldingen kommunens fejl, tilmelder kommunen personen på ny.',
    'When the removal is due to the municipality’s error, it registers the person anew.',
  ),
  cites: [labOrder2019('§ 30, stk. 1')],
  mark: 'V',
  when: removedFor('myndighedens_fejl'),
  done: all(erTilmeldt, less(anyRemoval, plusDays(startOf('tilmelding'), 1))),
};

const well: Rule = {
  id: 'form.gentilmelding.rask',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Meld dig rask', 'Report that you are well'),
  citizen: w(
    'Meld dig rask på Jobnet. Så bliver du tilmeldt igen af sig selv.',
    'Report that you are well on Jobnet; then you are registered again by itself.',
  ),
  lawyer: w(
    'Dagpengemodtagere, jobparate og åbenlyst uddannelsesparate, der er afmeldt på grund af sygdom, raskmelder sig på Jobnet og gentilmeldes automatisk.',
    'Those removed for sickness report well on Jobnet and are registered automatically.',
  ),
  cites: [labOrder2019('§ 30, stk. 2'), labOrder2023('§ 30, stk. 2')],
  mark: 'V',
  when: all(any(dagpenge, jobparat, aabenlyst), removedFor('sygdom'), not(has('sygdom'))),
  done: erTilmeldt,
};

/** Removal and new registration, by pack. */
export const afmelding: Readonly<Record<string, Part>> = {
  'lab-2020': { rules: [grounds, warned, told, missed, again, mistake, well] },
  'lab-2024': {
    rules: [
      { ...missed, cites: [labOrder2023('§ 27, stk. 2')], when: all(dagpenge, notBookedInTime, not(akassensTid)) },
      {
        ...missed,
        id: 'form.afmelding.ikke_booket.akasse',
        bearer: 'akasse',
        lawyer: w(
          'A-kassen afmelder et medlem, der ikke har booket en jobsamtale inden fristen. For at forblive tilmeldt skal medlemmet selv booke de samtaler, det har pligt til.',
          'The fund removes a member who did not book a job talk in time.',
        ),
        cites: [labOrder2023('§ 28, stk. 1, nr. 4'), raadighed2023('§ 6, stk. 1'), raadighed2026('§ 6, stk. 1')],
        when: all(dagpenge, notBookedInTime, akassensTid),
      },
      {
        ...mistake,
        lawyer: w(
          'Skyldes afmeldingen a-kassens eller kommunens fejl, tilmelder den, der begik fejlen, personen på ny.',
          'When the removal is due to an error of the fund or the municipality, that authority registers the person anew.',
        ),
        cites: [labOrder2023('§ 30, stk. 1')],
      },
    ],
  },
};
