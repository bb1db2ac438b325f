import type { Words } from '../../../facts/shape.ts';
import { all, always, any, greatest, not } from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Cite } from '../../../rules/cite.ts';
import type { Rule } from '../../../rules/rule.ts';

/** One thing that must be in order before a step against a person. */
export interface Check {
  /** Last part of the rule's id: 'partshoering'. */
  readonly key: string;
  readonly name: Words;
  readonly citizen: Words;
  readonly lawyer: Words;
  readonly cites: readonly [Cite, ...Cite[]];
  /** When it is asked for; always when not given. */
  readonly when?: Bool;
  readonly may: Bool;
  /** First day on which it can be in order. */
  readonly opens?: Quantity;
  /** Last day on which the step can be taken. */
  readonly due?: Quantity;
  readonly mark?: 'V' | 'S' | 'D';
  /** The step lapses when this is no longer in order: then no person is asked to judge it any more. */
  readonly lapses?: true;
  /** A person judges it. */
  readonly judged?: true;
}

/** A step against a person, and everything that must be in order first. */
export interface Step {
  /** 'sanktion.37' */
  readonly id: string;
  readonly bearer: 'kommune' | 'akasse';
  /** '§ 37' */
  readonly label: string;
  readonly when: Bool;
  readonly name: Words;
  readonly citizen: Words;
  readonly lawyer: Words;
  readonly cites: readonly [Cite, ...Cite[]];
  readonly checks: readonly Check[];
}

/** One guard for each check, and one for the step: it may be taken when every check is in order. */
export function guardsOf({ id, bearer, label, when, name, citizen, lawyer, cites, checks }: Step): readonly Rule[] {
  const base = { kind: 'guard', subject: 'person', bearer } as const;
  const due = checks.find((check) => check.due !== undefined)?.due;
  const alive = all(...checks.filter(({ lapses }) => lapses).map(({ may }) => may));
  const opening = checks.flatMap(({ opens }) => (opens === undefined ? [] : [opens]));
  return [
    {
      ...base,
      id: `${id}.afgoerelse`,
      name,
      citizen,
      lawyer,
      cites,
      mark: 'V',
      when,
      done: all(...checks.map((check) => (check.when === undefined ? check.may : any(not(check.when), check.may)))),
      ...(opening.length === 0 ? {} : { opens: greatest(...opening) }),
      ...(due === undefined ? {} : { due }),
    },
    ...checks.map(
      (check): Rule => ({
        ...base,
        id: `${id}.${check.key}`,
        name: { da: `${check.name.da} (${label})`, en: `${check.name.en} (${label})` },
        citizen: check.citizen,
        lawyer: check.lawyer,
        cites: check.cites,
        mark: check.mark ?? 'V',
        when: all(when, ...(check.judged ? [alive] : []), check.when ?? always),
        done: check.may,
        ...(check.opens === undefined ? {} : { opens: check.opens }),
        ...(check.due === undefined ? {} : { due: check.due }),
      }),
    ),
  ];
}
