import { valueInWords } from '@fodfaeste/law';
import type { PlacementCheck } from '../placement.ts';
import { both, bothBy } from '../text.ts';
import { companyEntries, employedHere, isOffer } from './entries.ts';
import { groupNumber } from './group-number.ts';
import type { CheckInput, CompanyFigures, OfferKind } from './input.ts';
import { numberIn } from './numbers.ts';
import { guarded, lawOfCompany, ours, type Says, told } from './outcome.ts';
import { increaseChecks, meanAtSite, ratioChecks } from './ratio.ts';

type Checks = readonly PlacementCheck[];

/** What the law says of the company. */
export function companyChecks(input: CheckInput, company: CompanyFigures, kind: OfferKind): Checks {
  // Of community work with a private company nothing else need be said.
  if (kind === 'nytteindsats' && company.sector === 'private') return [publicOnly];
  const says = lawOfCompany(companyEntries(input, company, 'ratio'), input.today);
  return [
    ...ratioChecks(input, company, kind),
    ...(kind === 'loentilskud' ? loentilskudChecks(input, company, says) : []),
    ...guarded(says('virksomhed.konkurrence'), {
      ok: both('check.competition.ok'),
      stop: both('check.competition.stop'),
      out: both('check.competition.out'),
    }),
    ...speakerChecks(input, company, kind, says),
    ...vitasNote(says),
  ];
}

const publicOnly = ours('placements.public-only', 'stop', both('check.public.title'), both('check.public.stop'), {
  wayOut: both('check.public.out'),
  cites: ['LAB §§ 82-83'],
});

function loentilskudChecks(input: CheckInput, company: CompanyFigures, says: Says): Checks {
  const ceiling = says('virksomhed.stoetteloft');
  const percent = ceiling?.state === 'yes' && ceiling.value !== null ? ceiling.value : null;
  const inWords = percent === null ? null : valueInWords(percent, 'percent', undefined);
  return [
    ...increaseChecks(input, company),
    ...guarded(says('virksomhed.arbejdsfordeling'), {
      ok: both('check.sharing.ok'),
      stop: both('check.sharing.stop'),
      out: both('check.sharing.out'),
    }),
    ...guarded(says('virksomhed.statsstoette'), {
      ok: both('check.aid.ok'),
      stop: both('check.aid.stop'),
      out: both('check.aid.out'),
    }),
    ...(ceiling && inWords
      ? [
          told(ceiling, {
            state: 'note',
            title: both('check.ceiling.title'),
            text: bothBy('check.ceiling', (lang) => ({ procent: inWords[lang] })),
          }),
        ]
      : []),
  ];
}

const asked: ReadonlySet<string> = new Set(['open', 'met', 'overdue']);
const speakerRules = [
  'virksomhed.medarbejderside.droeftelse_praktik',
  'virksomhed.medarbejderside.droeftelse_loentilskud',
  'virksomhed.medarbejderside.nytteindsats',
  'virksomhed.rimelighed.tilkendegivelse',
] as const;

/** Who speaks for the employees, and what they are asked. */
function speakerChecks(input: CheckInput, company: CompanyFigures, kind: OfferKind, says: Says): Checks {
  const title = both('check.speaker.title');
  const rule = speakerRules.map((id) => says(id)).find((outcome) => outcome !== undefined && asked.has(outcome.state));
  const group = groupNumber(input.person, input.today);
  if (!rule)
    return employedHere(input.place, group)
      ? [ours('placements.speaker', 'note', title, both('check.speaker.free'), { cites: ['BEK-LAB § 65, stk. 5'] })]
      : [];
  const { representative } = company;
  if (input.place.noRepresentative) {
    const ansatte = meanAtSite(input, company);
    const many = ansatte !== null && ansatte >= 2;
    const text = many
      ? bothBy('check.speaker.none.many', (lang) => ({ ansatte: numberIn(lang, ansatte) }))
      : both('check.speaker.none');
    return [told(rule, { state: 'note', title, text })];
  }
  if (representative === null)
    return [
      told(rule, { state: 'ask', title, text: both('check.speaker.ask'), wayOut: both('check.speaker.ask.out') }),
    ];
  const { name: navn } = representative;
  if (kind === 'nytteindsats' && !statementAsked(says))
    return [told(rule, { state: 'note', title, text: both('check.speaker.inform', { navn }) })];
  const discusses = rule.rule.id.includes('droeftelse') || kind === 'nytteindsats';
  const text = both(discusses ? 'check.speaker.discussion' : 'check.speaker.statement', { navn });
  return [told(rule, { state: 'note', title, text })];
}

/** Whether whoever speaks for the employees must state something, is only told, or is left out of it. */
export function speakerNeed(input: CheckInput): 'answer' | 'inform' | 'none' {
  const { company, place } = input;
  if (company === null || !isOffer(place.kind)) return 'none';
  const says = lawOfCompany(companyEntries(input, company, 'ratio'), input.today);
  const isAsked = (rule: string) => asked.has(says(rule)?.state ?? 'no');
  if (statementAsked(says)) return 'answer';
  if (isAsked('virksomhed.medarbejderside.nytteindsats')) return 'inform';
  return speakerRules.some(isAsked) ? 'answer' : 'none';
}

/** Whether the place must also be discussed (LAB § 63, stk. 2, and § 78). */
export function mustBeDiscussed(input: CheckInput): boolean {
  const { company, place } = input;
  if (company === null || !isOffer(place.kind)) return false;
  const says = lawOfCompany(companyEntries(input, company, 'ratio'), input.today);
  return speakerRules.slice(0, 2).some((rule) => asked.has(says(rule)?.state ?? 'no'));
}

const statementAsked = (says: Says): boolean => asked.has(says('virksomhed.rimelighed.tilkendegivelse')?.state ?? 'no');

const vitasNote = (says: Says): Checks => {
  const rule = says('virksomhed.vitas.ansoegning');
  return rule && asked.has(rule.state)
    ? [told(rule, { state: 'note', title: both('check.vitas.title'), text: both('check.vitas') })]
    : [];
};
