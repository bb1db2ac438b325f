import type { Words } from '../../facts/shape.ts';
import { ageAtLeast, ageUnder, all, any, concept, has, is, not } from '../../language/build.ts';
import type { Cite } from '../../rules/cite.ts';
import { lab2019, lab2024 } from '../../topics/sources.ts';
import type { Decider, SchemeId } from '../answer.ts';
import type { FundingCase } from '../funding-case.ts';
import { pay } from '../rates.ts';
import { elsewhere, municipality, type Scheme } from '../scheme.ts';
import { employed, from, lab, labLater, ofKind } from '../terms.ts';
import { asks, hurdle, stopOf } from '../verdict.ts';

const atWork = (c: FundingCase): boolean => c.is(employed) === true;
const school: Words = { da: 'skolen', en: 'the school' };

/** What an employer pays by itself, with no scheme at all. */
export const employerPays: Scheme = {
  id: 'ARB',
  name: { da: 'Arbejdsgiveren betaler selv', en: 'The employer pays itself' },
  judge: (c) => {
    const cites = c.is(from('2021-01-01')) === true ? labLater('§ 97, stk. 3') : [lab2019('§ 161')];
    return (
      stopOf(c, [
        hurdle(employed, '{Du} har ikke en arbejdsgiver i dag.', '{You have} no employer today.', ...cites),
      ]) ??
      asks(
        c,
        {
          da: 'Det, en arbejdsgiver selv skal lære sine ansatte, betaler arbejdsgiveren. Resten er en aftale.',
          en: 'What an employer is to teach its staff, the employer pays. The rest is an agreement.',
        },
        cites,
      )
    );
  },
  decides: () => 'arbejdsgiver',
  pays: { da: 'Arbejdsgiveren, efter aftale', en: 'The employer, by agreement' },
  nextStep: { da: 'Spørg {din} arbejdsgiver.', en: 'Ask {your} employer.' },
  rate: () => pay('{Din} løn', '{Your} pay'),
  askWhom: { da: '{din} arbejdsgiver', en: '{your} employer' },
  concerns: atWork,
};

/** LAB § 162: the conditions are a judgement that no rule here holds. */
export const inFleksjob: Scheme = {
  id: 'F162',
  name: { da: 'Kort kursus i fleksjob', en: 'Short course in a fleksjob' },
  judge: (c) =>
    stopOf(c, [
      hurdle(
        any(has('fleksjob'), concept('gruppe.fleksjob')),
        'Det er kun for folk i fleksjob eller på vej i fleksjob.',
        'Only for people in a fleksjob or about to begin in one.',
        ...lab('§ 162, stk. 1'),
      ),
      hurdle(
        ofKind('basic', 'amu', 'certificate', 'academy', 'other'),
        'Det er kun korte kurser.',
        'Short courses only.',
        ...lab('§ 162, stk. 1'),
      ),
    ]) ??
    asks(
      c,
      {
        da: 'Kommunen kan give tilskud, når kurset er afgørende for at beholde et fleksjob. Det vurderer kommunen.',
        en: 'The municipality may give a subsidy when the course is decisive for keeping a fleksjob. It judges that.',
      },
      lab('§ 162'),
    ),
  decides: () => 'kommune',
  pays: { da: 'Kommunen kan give tilskud.', en: 'The municipality may give a subsidy.' },
  nextStep: {
    da: 'Spørg {din} kommune, før kurset begynder.',
    en: 'Ask {your} municipality before the course begins.',
  },
  askWhom: municipality,
  concerns: (c) => c.is(is('fleksjob.status', 'i_fleksjob', 'soeger_fleksjob')) === true,
};

interface Unread {
  readonly id: SchemeId;
  readonly name: Words;
  readonly because: Words;
  /** Paragraphs that were read and name it. */
  readonly cites: readonly Cite[];
  readonly decides: Decider;
  readonly askWhom: Words;
  readonly nextStep: Words;
  readonly concerns: (c: FundingCase) => boolean;
}

/** A scheme on law that was not read: the answer is whom to ask, always. */
const unread = ({ id, name, because, cites, decides, askWhom, nextStep, concerns }: Unread): Scheme => ({
  id,
  name,
  judge: (c) => asks(c, because, cites),
  decides: () => decides,
  pays: elsewhere,
  nextStep,
  askWhom,
  unread: true,
  concerns,
});

const namedInLab = lab('§ 48, stk. 6');

export const veu = unread({
  id: 'T10',
  name: { da: 'VEU-godtgørelse', en: 'VEU allowance' },
  because: {
    da: 'Ordningen er for folk i arbejde. Loven om den er ikke læst her.',
    en: 'The scheme is for people in work. Its act was not read here.',
  },
  cites: namedInLab,
  decides: 'arbejdsgiver',
  askWhom: { da: 'skolen eller voksenuddannelse.dk', en: 'the school or voksenuddannelse.dk' },
  nextStep: { da: 'Spørg skolen, når I melder til kurset.', en: 'Ask the school at sign-up.' },
  concerns: atWork,
});

export const svu = unread({
  id: 'T12',
  name: { da: 'SVU', en: 'SVU' },
  because: {
    da: 'Ordningen er for folk i arbejde, der går på skole. Loven om den er ikke læst her.',
    en: 'The scheme is for people in work who go to school. Its act was not read here.',
  },
  cites: namedInLab,
  decides: 'skole',
  askWhom: { da: 'VUC eller skolen', en: 'the adult education centre or the school' },
  nextStep: {
    da: 'Spørg VUC eller skolen i god tid.',
    en: 'Ask the adult education centre or the school in good time.',
  },
  concerns: atWork,
});

export const funds = unread({
  id: 'T14',
  name: { da: 'Kompetencefond eller Omstillingsfonden', en: 'Competence or transition fund' },
  because: {
    da: 'Fondene bygger på overenskomster og finansloven. De er ikke regler her.',
    en: 'The funds rest on collective agreements and the finance act. They are no rules here.',
  },
  cites: [],
  decides: 'fond',
  askWhom: { da: '{din} tillidsrepræsentant eller skolen', en: '{your} shop steward or the school' },
  nextStep: {
    da: 'Spørg {din} tillidsrepræsentant, før kurset begynder.',
    en: 'Ask {your} shop steward before the course begins.',
  },
  concerns: atWork,
});

export const fgu = unread({
  id: 'T16',
  name: { da: 'FGU og EGU', en: 'FGU and EGU' },
  because: { da: 'Reglerne om FGU og EGU er ikke læst her.', en: 'The rules on FGU and EGU were not read here.' },
  cites: [],
  decides: 'kommune',
  askWhom: municipality,
  nextStep: { da: 'Spørg {din} kommune.', en: 'Ask {your} municipality.' },
  concerns: (c) => c.is(all(ageUnder(25), not(is('uddannelse.niveau', 'erhvervsuddannelse')))) === true,
});

export const igu = unread({
  id: 'T17',
  name: { da: 'IGU', en: 'IGU' },
  because: { da: 'Reglerne om IGU er ikke læst her.', en: 'The rules on IGU were not read here.' },
  cites: [],
  decides: 'arbejdsgiver',
  askWhom: municipality,
  nextStep: { da: 'Spørg {din} kommune.', en: 'Ask {your} municipality.' },
  concerns: (c) => c.is(has('integrationsprogram')) === true,
});

export const euv = unread({
  id: 'T18',
  name: { da: 'Erhvervsuddannelse for voksne', en: 'Vocational education for adults' },
  because: {
    da: 'Skolen ser på, hvad {du} kan, og gør uddannelsen kortere. Reglerne er ikke læst her.',
    en: 'The school looks at what {you} can do and makes the education shorter. The rules were not read here.',
  },
  cites: [lab2019('§ 93, stk. 2'), lab2024('§ 93, stk. 2')],
  decides: 'skole',
  askWhom: school,
  nextStep: {
    da: 'Spørg skolen om en realkompetencevurdering.',
    en: 'Ask the school for an assessment of prior learning.',
  },
  concerns: (c) => ofKind('vocational', 'vocational-start')(c) && c.is(ageAtLeast(25)) === true,
});
