import type { PlainDate } from '../dates/index.ts';
import type { Words } from '../facts/shape.ts';
import type { Entry } from '../inputs/record.ts';
import { bookOn, type Law } from '../rules/book.ts';
import { citesOn } from '../rules/cite.ts';
import { betalingslov2019 } from '../topics/sources.ts';
import type { SchemeAnswer, WhoPaysAnswer } from './answer.ts';
import type { CourseFacts } from './course.ts';
import { FundingCase } from './funding-case.ts';
import type { Scheme } from './scheme.ts';
import { schemes } from './schemes/index.ts';
import type { Verdict } from './verdict.ts';
import { said } from './voice.ts';

export interface WhoPaysAsked {
  /** What is recorded of the person, validated. A course wished for before gives way to `course`. */
  readonly entries: readonly Entry[];
  /** Null: what is possible at all. */
  readonly course: CourseFacts | null;
  readonly on: PlainDate;
  /** What was known then; without it, what is known now. */
  readonly knownAt?: string;
}

/**
 * Who pays a course for a person on a day: every scheme, with the law of that day. Pure. Throws NoLawThen before the first
 * version of the law.
 */
export function whoPays(law: Law, { entries, course, on, knownAt }: WhoPaysAsked): WhoPaysAnswer {
  const c = FundingCase.of({ law, entries, course, on, knownAt });
  const { pack, overlays } = bookOn(law, on);
  return {
    on,
    lawVersion: [pack, ...overlays].map(({ id }) => id).join(' + '),
    course,
    billed: {
      municipality: c.holds('uddannelse.betaling.kommunen'),
      cites: citesOn([betalingslov2019('§§ 1-2'), betalingslov2019('§ 4')], on),
    },
    schemes: schemes.map((scheme) => answerOf(c, scheme)),
  };
}

function answerOf(c: FundingCase, scheme: Scheme): SchemeAnswer {
  const verdict = scheme.judge(c);
  const { standing, strength, missing, cites } = verdict;
  const may = standing !== 'no';
  const decides = scheme.decides(c);
  const texts = { because: said(verdict.because), pays: said(scheme.pays), step: said(stepOf(scheme, verdict)) };
  const rate = may ? (scheme.rate?.(c) ?? null) : null;
  const rateSaid = rate === null ? null : said(rate.words);
  const opens = once(() => scheme.opens?.(c) ?? null);
  const closes = once(() => (may ? (scheme.closes?.(c) ?? null) : null));
  return {
    id: scheme.id,
    name: scheme.name,
    standing,
    strength,
    because: texts.because.you,
    missing,
    cites,
    unread: scheme.unread === true,
    aside: scheme.aside === true,
    rate: rate === null || rateSaid === null ? null : { ...rate, words: rateSaid.you },
    subsidy: may ? (scheme.subsidy?.(c) ?? null) : null,
    pays: texts.pays.you,
    nextStep: texts.step.you,
    by: may ? (scheme.by?.(c) ?? null) : null,
    get opens() {
      return opens();
    },
    get closes() {
      return closes();
    },
    decides,
    askWhom: standing === 'ask' ? said(scheme.askWhom).you : null,
    concerns: scheme.concerns?.(c) ?? true,
    they: {
      because: texts.because.they,
      pays: texts.pays.they,
      nextStep: texts.step.they,
      rate: rateSaid?.they ?? null,
    },
  };
}

/** The days ahead are walked one by one, and few who ask read when a scheme opens or closes. */
function once<T>(work: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}

const nothingHere: Words = { da: 'Se på de andre veje.', en: 'Look at the other ways.' };

function stepOf({ nextStep, whenMissing, askWhom }: Scheme, { standing, missing }: Verdict): Words {
  switch (standing) {
    case 'yes':
      return nextStep;
    case 'no':
      return nothingHere;
    case 'missing':
      return (
        whenMissing ??
        tell(
          missing.map(({ name }) => name),
          nextStep,
        )
      );
    case 'ask':
      return { da: `Spørg ${askWhom.da}.`, en: `Ask ${askWhom.en}.` };
  }
}

const tell = (what: readonly Words[], then: Words): Words => {
  const list = (lang: 'da' | 'en') => what.map((name) => name[lang].toLowerCase()).join(', ');
  return {
    da: `Find først ud af: ${list('da')}. ${then.da}`,
    en: `First find out: ${list('en')}. ${then.en}`,
  };
};
