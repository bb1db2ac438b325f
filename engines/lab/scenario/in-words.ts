import type { PlainDate } from '@fodfaeste/law/dates';
import { groupWords, offerWords, type Words } from '../effects/index.ts';
import type { Group, OfferKind } from '../model/groups.ts';
import { amount, dateInWords, decimal, percent } from './figures-in-words.ts';
import { weekOf } from './parse-scenario.ts';
import type { Block, Caseload, Known, Money, Scenario, Turns } from './scenario.ts';

export type Lang = keyof Words;

/**
 * What a scenario changes, as plain sentences in order of time: for the page and the report. The first tell what holds before, the last which
 * effects were put in the place of ours, with reason and source.
 */
export function scenarioInWords(scenario: Scenario, lang: Lang, known: Known): readonly string[] {
  const start = scenario.start ?? known.day;
  const from = scenario.from.flatMap((block) => {
    const when = whenInWords(block, start, lang);
    return clausesOf(block.turns, known).map((clause) => `${clause[lang]}${when}.`);
  });
  const ground = lang === 'da' ? 'Udgangspunkt' : 'Before';
  return [
    ...clausesOf(scenario.before, known).map((clause) => `${ground}: ${clause[lang].replace(/,$/, '')}.`),
    ...(from.length === 0 && scenario.effects.length === 0
      ? [lang === 'da' ? 'Intet er ændret.' : 'Nothing is changed.']
      : from),
    ...scenario.effects.map((one) => overrideInWords(one, lang, known)),
  ];
}

function whenInWords({ when }: Block, start: PlainDate, lang: Lang): string {
  if ('date' in when && weekOf(when, start) >= 0)
    return lang === 'da' ? ` fra ${dateInWords(when.date, lang)}` : ` from ${dateInWords(when.date, lang)}`;
  const week = weekOf(when, start);
  if (week === 0) return lang === 'da' ? ' fra første dag' : ' from the first day';
  return lang === 'da' ? ` fra uge ${week}` : ` from week ${week}`;
}

/** Each thing that is turned, without when. Written so that “fra 1. april 2023” can follow. */
function clausesOf(turns: Turns, known: Known): readonly Words[] {
  const { law, suspended, voluntary, money, guidanceCeiling, priority, cutOrder, fundFirstMonths, extraTalks } = turns;
  return [
    ...some(law, (name) => lawInWords(name, known)),
    ...some(suspended, (is) => (is ? suspendedWords : say('Loven gælder igen', 'The law holds again'))),
    ...some(voluntary, (share) =>
      say(
        `Vi antager, at ${percent(share, 'da')} deltager frivilligt, når intet kræves,`,
        `We assume that ${percent(share, 'en')} take part of their own wish where nothing is demanded,`,
      ),
    ),
    ...some(money, moneyInWords),
    ...Object.entries(turns.caseload ?? {}).map(([group, size]) => caseloadInWords(group as Group | 'all', size)),
    ...Object.entries(turns.offers ?? {}).map(([kind, share]) => offersInWords(kind as OfferKind, share)),
    ...Object.entries(turns.prices ?? {}).map(([kind, share]) => pricesInWords(kind as OfferKind, share)),
    ...some(guidanceCeiling, ceilingInWords),
    ...some(priority, (which) => priorityWords[which]),
    ...some(cutOrder, (which) => cutWords[which]),
    ...some(turns.paidHours, (share) =>
      against('Antallet med løntimer ved siden af', 'The number with paid hours beside', share),
    ),
    ...some(turns.caseworkerChanges, changesInWords),
    ...some(fundFirstMonths, (is) => (is ? fundWords : ownWords)),
    ...some(extraTalks, (talks) =>
      say(
        `Hver borger får ${decimal(talks, 'da')} samtaler mere om året, end loven kræver,`,
        `Each citizen has ${decimal(talks, 'en')} more talks a year than the law demands`,
      ),
    ),
    ...(turns.closed ?? []).map(({ municipality, kept }) => closedInWords(nameOf(municipality, known), kept)),
    ...some(turns.inflow, (share) =>
      against('Antallet af nye forløb om ugen', 'The number of new spells a week', share),
    ),
  ];
}

const say = (da: string, en: string): Words => ({ da, en });
const some = <T>(value: T | undefined, words: (value: T) => Words): Words[] =>
  value === undefined ? [] : [words(value)];
const nameOf = (code: string, { municipalities }: Known) =>
  municipalities.find((one) => one.code === code)?.name ?? code;

/** “… bliver 120 procent af niveauet i dag”, or plainly that there is none. */
function against(da: string, en: string, share: number): Words {
  if (share === 1) return say(`${da} bliver som i dag`, `${en} becomes as today`);
  return say(
    `${da} bliver ${percent(share, 'da')} af niveauet i dag`,
    `${en} becomes ${percent(share, 'en')} of today’s level`,
  );
}

function lawInWords(name: string, { laws }: Known): Words {
  const words = laws.get(name);
  if (words !== undefined) return words;
  const day = name as PlainDate;
  return say(`Loven er, som den var ${dateInWords(day, 'da')},`, `The law is as it was on ${dateInWords(day, 'en')}`);
}

const suspendedWords = say('Loven kræver ingen samtaler og tilbud', 'The law demands no talks and offers');
const fundWords = say(
  'A-kassen holder samtalerne i de første tre måneder',
  'The a-kasse holds the talks of the first three months',
);
const ownWords = say(
  'Kommunen holder alle samtaler, også i de første tre måneder,',
  'The municipality holds all talks, those of the first three months too,',
);

function moneyInWords({ as, of }: Money): Words {
  if ('share' in of) {
    const [da, en] = [percent(of.share, 'da'), percent(of.share, 'en')];
    if (as === 'saving')
      return say(`Der spares ${da} af pengene til indsatsen`, `${en} of the money for the effort is saved`);
    if (as === 'extra') return say(`Indsatsen får ${da} flere penge`, `The effort gets ${en} more money`);
    return say(`Indsatsen har ${da} af pengene i dag`, `The effort has ${en} of today’s money`);
  }
  const where = of.where === 'here' ? say('her', 'here') : say('i hele landet', 'in the whole country');
  const year = of.year === null ? say('', '') : say(` (${of.year}-priser)`, ` (prices of ${of.year})`);
  const [da, en] = [
    `${amount(of.oere, 'da')} om året ${where.da}${year.da}`,
    `${amount(of.oere, 'en')} a year ${where.en}${year.en}`,
  ];
  if (as === 'saving') return say(`Der spares ${da}`, `${en} is saved`);
  if (as === 'extra')
    return say(
      `Indsatsen ${where.da} får ${amount(of.oere, 'da')} mere om året${year.da}`,
      `The effort ${where.en} gets ${amount(of.oere, 'en')} more a year${year.en}`,
    );
  return say(`Der er ${da} til indsatsen`, `There is ${en} for the effort`);
}

function caseloadInWords(group: Group | 'all', size: Caseload): Words {
  const who = group === 'all' ? say('sager', 'cases') : groupWords[group];
  if ('citizens' in size)
    return say(
      `Hver sagsbehandler har ${decimal(size.citizens, 'da')} ${who.da}`,
      `Each caseworker has ${decimal(size.citizens, 'en')} ${who.en}`,
    );
  if ('share' in size)
    return against(
      `Antallet af ${who.da} for hver sagsbehandler`,
      `The number of ${who.en} of each caseworker`,
      size.share,
    );
  const [da, en] = size.to < size.from ? ['færre', 'fewer'] : ['flere', 'more'];
  return say(
    `Hver sagsbehandler har ${da} ${who.da}, som når ${decimal(size.from, 'da')} bliver til ${decimal(size.to, 'da')},`,
    `Each caseworker has ${en} ${who.en}, as when ${decimal(size.from, 'en')} become ${decimal(size.to, 'en')},`,
  );
}

function offersInWords(kind: OfferKind, share: number): Words {
  const { da, en } = offerWords[kind];
  if (share === 0) return say(`Ingen begynder i ${da}`, `Nobody begins ${en}`);
  return against(`Antallet af dem, der skal begynde i ${da},`, `The number who are to begin ${en}`, share);
}

function pricesInWords(kind: OfferKind, share: number): Words {
  const { da, en } = offerWords[kind];
  return against(`Prisen for en uge i ${da}`, `The price of a week of ${en}`, share);
}

function ceilingInWords(ceiling: NonNullable<Turns['guidanceCeiling']>): Words {
  if (ceiling === 'none')
    return say(
      'Der er intet loft over udgifter til ØVO og mentor',
      'There is no ceiling on spending for ØVO and mentors',
    );
  const [da, en] = [amount(ceiling.oere, 'da'), amount(ceiling.oere, 'en')];
  return say(
    `Der må højst bruges ${da} på ØVO og mentor for hver fuldtidsperson om året${ceiling.draft ? ' (tallet er fra et udkast)' : ''}`,
    `At most ${en} may go to ØVO and mentors for each full-time person a year${ceiling.draft ? ' (the figure is from a draft)' : ''}`,
  );
}

function changesInWords(share: number): Words {
  if (share === 0) return say('Hver borger beholder den samme sagsbehandler', 'Each citizen keeps the same caseworker');
  return against('Antallet af skift af sagsbehandler', 'The number of changes of caseworker', share);
}

const closedInWords = (name: string, kept: number): Words =>
  kept === 0
    ? say(
        `Jobcentret i ${name} er lukket, og ingen medarbejdere flytter med til naboen`,
        `The jobcentre of ${name} is closed, and no staff moves to the neighbour`,
      )
    : say(
        `Jobcentret i ${name} er lukket, og ${percent(kept, 'da')} af medarbejderne flytter med til naboen`,
        `The jobcentre of ${name} is closed, and ${percent(kept, 'en')} of the staff moves to the neighbour`,
      );

const priorityWords: Readonly<Record<NonNullable<Turns['priority']>, Words>> = {
  'due-first': say('De, der har ventet længst over fristen, kommer først', 'Those most overdue come first'),
  'newest-first': say('De nyeste kommer først', 'The newest come first'),
  'longest-first': say('De, der har været længst på ydelse, kommer først', 'Those longest on benefit come first'),
  'far-from-work-first': say('De, der er længst fra job, kommer først', 'Those farthest from work come first'),
};

const cutWords: Readonly<Record<NonNullable<Turns['cutOrder']>, Words>> = {
  'unregulated-first': say(
    'Mangler der penge, skæres virksomhedsservice og andet, som loven ikke kræver, først,',
    'Where money is short, company service and what else no law demands is cut first',
  ),
  'guidance-first': say('Mangler der penge, skæres ØVO først', 'Where money is short, ØVO is cut first'),
  evenly: say('Mangler der penge, skæres der lige meget overalt', 'Where money is short, everything is cut alike'),
};

function overrideInWords(
  { id, during, after, fadeWeeks, reason, source }: Scenario['effects'][number],
  lang: Lang,
  { effects }: Known,
): string {
  const words = effects.find((one) => one.id === id)?.words[lang] ?? id;
  const span = ({ low, high }: { low: number; high: number }) =>
    low === high
      ? decimal(low, lang)
      : `${decimal(low, lang)}${lang === 'da' ? ' til ' : ' to '}${decimal(high, lang)}`;
  const [name] = words.split(/[.:;]/);
  const parts =
    lang === 'da'
      ? [
          during && `imens ${span(during)}`,
          after && `bagefter ${span(after)}`,
          fadeWeeks !== undefined && `væk efter ${fadeWeeks} uger`,
        ]
      : [
          during && `meanwhile ${span(during)}`,
          after && `after it ${span(after)}`,
          fadeWeeks !== undefined && `gone after ${fadeWeeks} weeks`,
        ];
  const sizes = parts.filter(Boolean).join(', ');
  return lang === 'da'
    ? `Virkningen “${name}” er ændret: ${sizes}. Begrundelse: ${stop(reason)} Kilde: ${stop(source)}`
    : `The effect “${name}” is changed: ${sizes}. Reason: ${stop(reason)} Source: ${stop(source)}`;
}

const stop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
