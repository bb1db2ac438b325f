import { ageUnder } from '../../language/build.ts';
import { labOrder2019, labOrder2023 } from '../../topics/sources.ts';
import type { FundingCase } from '../funding-case.ts';
import { ownBenefit } from '../rates.ts';
import { beforeStart, municipality, municipalityPays, type Scheme } from '../scheme.ts';
import { lab, notOfKind, offered90, offered91 } from '../terms.ts';
import { asks, byRules, type Hurdle, hurdle, open, stopOf, type Verdict } from '../verdict.ts';

const order = [labOrder2019('§ 103'), labOrder2023('§ 105')];

const group90: Hurdle = hurdle(
  offered90,
  'Tilbuddet er for ledige, sygemeldte og andre, som kommunen hjælper mod job.',
  'The offer is for jobless, sick and other people whom the municipality helps towards work.',
  ...lab('§ 90'),
);

const under30 = 'uddannelse.ordinaer.ikke_under_30';
const mayDepart = 'uddannelse.ordinaer.undtagelse_under_30';
const byOrder = 'uddannelse.ordinaer.under_25_paalaeg';

/** LAB § 95, stk. 3, names no list; the two national lists of trades in need of people (§§ 97 a and 155) show it. */
const inDemand = ({ course }: FundingCase): boolean =>
  course?.shortage === true || (course?.lister ?? []).includes('uddannelsesloeft_110');

/** LAB § 95: a whole education for somebody under 30. */
function wholeUnder30(c: FundingCase): Verdict | null {
  if (c.holds(byOrder))
    return byRules(c, {
      person: [byOrder],
      hurdles: [],
      strength: 'right',
      yes: {
        da: '{Du} begynder på grund af et uddannelsespålæg. Det gælder, til {du} har været ledig i seks måneder.',
        en: '{You} begin because of an education order. It holds until six months of unemployment.',
      },
      cites: lab('§ 95, stk. 4'),
    });
  if (c.holds(mayDepart) && !inDemand(c))
    return asks(
      c,
      {
        da: 'Kommunen kan gøre en undtagelse for {dig}, men kun til uddannelse, der fører til job, hvor der mangler folk. Om denne gør det, afgør kommunen.',
        en: 'The municipality may make an exception for {you}, but only for an education that leads to work in need of people. Whether this one does, it settles.',
      },
      lab('§ 95, stk. 2-3'),
    );
  if (c.holds(mayDepart))
    return byRules(c, {
      person: [mayDepart],
      hurdles: [],
      strength: 'may',
      yes: {
        da: 'Kommunen kan gøre en undtagelse for {dig}. Uddannelsen skal føre til job, hvor der mangler folk.',
        en: 'The municipality may make an exception for {you}. The education must lead to work where people are needed.',
      },
      cites: lab('§ 95, stk. 2-3'),
    });
  const waiting = [under30, mayDepart, byOrder].flatMap((rule) => {
    const outcome = c.outcome(rule);
    return outcome?.state === 'unknown' ? [outcome] : [];
  });
  if (waiting.length > 0) return open(c, waiting, 'may');
  return stopOf(c, [
    hurdle(
      (at) => at.state(under30) === 'no',
      'Under 30 år kan kommunen ikke give en hel uddannelse som tilbud. Den tages med SU eller løn som elev.',
      'Under 30 the municipality cannot offer a whole education. It is taken with a student grant or apprentice pay.',
      ...lab('§ 95, stk. 1'),
    ),
  ]);
}

function ordinary(c: FundingCase): Verdict {
  const stop = stopOf(c, [
    group90,
    hurdle(
      notOfKind('other'),
      'Det er kun uddannelser, der står i en lov og er for alle. Se “Øvrig vejledning og opkvalificering”.',
      'Only education based in an act and open to all. See “Other guidance and upskilling”.',
      ...lab('§ 90'),
      ...order,
    ),
  ]);
  if (stop) return stop;
  const { course } = c;
  if (course?.kind === 'certificate')
    return asks(
      c,
      {
        da: 'Det kommer an på, om kurset står i en lov og er for alle. Det ved skolen.',
        en: 'It depends on whether the course is based in an act and open to all. The school knows.',
      },
      [...lab('§ 90'), ...order],
    );
  if (course?.kind === 'vocational') {
    const young = wholeUnder30(c);
    if (young) return young;
  }
  if (
    (course?.kind === 'vocational-start' || course?.kind === 'academy') &&
    c.is(ageUnder(30)) !== false &&
    c.state(under30) !== 'no'
  )
    return asks(
      c,
      {
        da: 'Under 30 år gælder en grænse for hele uddannelser. Om den rammer et forløb som det her, afgør kommunen.',
        en: 'Under 30 there is a limit on whole educations. Whether it meets a course like this, the municipality settles.',
      },
      lab('§ 95, stk. 1-3'),
    );
  return byRules(c, {
    person: ['uddannelse.ordinaer.mulighed'],
    hurdles: [],
    strength: 'may',
    yes: {
      da: 'Kommunen kan give uddannelsen som tilbud, når den fører mod job.',
      en: 'The municipality may give the education as an offer when it leads towards work.',
    },
    cites: lab('§ 90'),
  });
}

export const ordinaryEducation: Scheme = {
  id: 'T06',
  name: { da: 'Ordinær uddannelse som tilbud', en: 'Ordinary education as an offer' },
  judge: ordinary,
  decides: () => 'kommune',
  pays: municipalityPays,
  nextStep: {
    da: 'Tal med {din} kommune før tilmeldingen.',
    en: 'Talk with {your} municipality before the enrolment.',
  },
  rate: ownBenefit,
  by: beforeStart,
  askWhom: municipality,
};

function guidance(c: FundingCase): Verdict {
  const stop = stopOf(c, [
    hurdle(
      offered91,
      'Tilbuddet er for ledige, sygemeldte og andre, som kommunen hjælper mod job.',
      'The offer is for jobless, sick and other people whom the municipality helps towards work.',
      ...lab('§ 91, stk. 1'),
    ),
    hurdle(
      notOfKind('basic', 'amu', 'vocational-start', 'vocational', 'academy'),
      'Det er kun kurser, der ikke kan gives som ordinær uddannelse.',
      'Only courses that cannot be given as ordinary education.',
      ...lab('§ 91, stk. 1'),
    ),
  ]);
  if (stop) return stop;
  if (c.course?.kind === 'certificate')
    return asks(
      c,
      {
        da: 'Det kommer an på, om kurset står i en lov og er for alle. Gør det ikke, kan det gives her.',
        en: 'It depends on whether the course is based in an act and open to all. If not, it may be given here.',
      },
      lab('§ 91, stk. 1'),
    );
  return byRules(c, {
    person: ['uddannelse.oevrig.mulighed'],
    hurdles: [],
    strength: 'may',
    yes: {
      da: 'Kommunen kan give et kursus, et kort forløb eller gode råd, der passer til {dig}.',
      en: 'The municipality may give a course, a short clarification or guidance made for {you}.',
    },
    cites: lab('§ 91, stk. 1'),
  });
}

export const otherGuidance: Scheme = {
  id: 'T06b',
  name: { da: 'Øvrig vejledning og opkvalificering', en: 'Other guidance and upskilling' },
  judge: guidance,
  decides: () => 'kommune',
  pays: municipalityPays,
  nextStep: {
    da: 'Tal med {din} kommune om, hvad der hjælper.',
    en: 'Talk with {your} municipality about what helps.',
  },
  rate: ownBenefit,
  by: beforeStart,
  askWhom: municipality,
};
