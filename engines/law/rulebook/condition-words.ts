import { isDay, quantityInWords, relationInWords } from '../evaluate/words.ts';
import { describeValue } from '../facts/describe.ts';
import type { Form, Words } from '../facts/shape.ts';
import { fieldForm, fieldsOf, whole } from '../inputs/encode.ts';
import { type InputKind, inputKinds } from '../inputs/kinds.ts';
import type { Bool, Condition, Where } from '../language/node.ts';
import type { LawBook } from '../rules/book.ts';
import type { Cite } from '../rules/cite.ts';

/** A condition of a rule in words, without a person: how the rule reads. */
export interface ConditionWords {
  readonly text: Words;
  readonly cites: readonly Cite[];
  readonly parts: readonly ConditionWords[];
}

const plain = (text: Words, parts: readonly ConditionWords[] = [], cites: readonly Cite[] = []): ConditionWords => ({
  text,
  cites,
  parts,
});

/** How a condition reads in the book. */
export function conditionInWords(node: Bool, book: LawBook): ConditionWords {
  switch (node.op) {
    case 'const':
      return plain(node.value ? { da: 'altid', en: 'always' } : { da: 'aldrig', en: 'never' });
    case 'all':
      return plain(
        { da: 'alle disse gælder', en: 'all of these hold' },
        node.of.map((part) => conditionInWords(part, book)),
      );
    case 'any':
      return plain(
        { da: 'mindst én af disse gælder', en: 'at least one of these holds' },
        node.of.map((part) => conditionInWords(part, book)),
      );
    case 'not':
      return plain({ da: 'ikke', en: 'not' }, [conditionInWords(node.of, book)]);
    case 'has':
      return plain(hasInWords(node.kind, node.where));
    case 'required':
    case 'recorded':
      return plain(both((lang) => `${inputKinds[node.kind].name[lang]}: ${lang === 'da' ? 'er oplyst' : 'is known'}`));
    case 'compare': {
      if (node.label !== null) return plain(node.label);
      const words = relationInWords(node.relation, isDay(node.a, book) || isDay(node.b, book));
      const [a, b] = [quantityInWords(node.a, book), quantityInWords(node.b, book)];
      return plain(both((lang) => `${a[lang]} ${words[lang]} ${b[lang]}`));
    }
    case 'exists': {
      const of = quantityInWords(node.of, book);
      return plain(both((lang) => `${lang === 'da' ? 'der findes' : 'there is'} ${of[lang]}`));
    }
    case 'ask': {
      const question = book.questions.get(node.question)?.text ?? { da: node.question, en: node.question };
      return plain(
        both((lang) => `${lang === 'da' ? 'vurderes af en medarbejder' : 'judged by a person'}: ${question[lang]}`),
      );
    }
    case 'concept': {
      const concept = book.concepts.get(node.id);
      if (concept === undefined) return plain({ da: node.id, en: node.id });
      return plain(concept.name, [conditionInWords(concept.when, book)], concept.cites);
    }
  }
}

const both = (make: (lang: keyof Words) => string): Words => ({ da: make('da'), en: make('en') });

/** 'Ydelse: kontanthjælp eller uddannelseshjælp' */
function hasInWords(kind: InputKind, where: Where): Words {
  return both((lang) => {
    const parts = where.map((condition) => testInWords(kind, condition, lang));
    return parts.length === 0
      ? `${inputKinds[kind].name[lang]}: ${lang === 'da' ? 'findes' : 'exists'}`
      : `${inputKinds[kind].name[lang]}: ${parts.join(', ')}`;
  });
}

function testInWords(kind: InputKind, condition: Condition, lang: keyof Words): string {
  const or = lang === 'da' ? ' eller ' : ' or ';
  if ('lasts' in condition)
    return lang === 'da' ? `mindst ${condition.lasts} dage` : `at least ${condition.lasts} days`;
  const form = fieldForm(kind, condition.field);
  const label = labelOf(kind, condition.field, lang);
  if ('in' in condition) return `${label}${condition.in.map((code) => codeInWords(form, code, lang)).join(or)}`;
  if ('anyOf' in condition) return `${label}${setInWords(form, condition.anyOf, lang).join(or)}`;
  const { min, max } = condition;
  const bounds = [
    min === null ? null : `${lang === 'da' ? 'mindst' : 'at least'} ${min}`,
    max === null ? null : `${lang === 'da' ? 'højst' : 'at most'} ${max}`,
  ];
  return `${label}${bounds.filter((bound) => bound !== null).join(', ')}`;
}

function labelOf(kind: InputKind, field: string, lang: keyof Words): string {
  if (field === whole || fieldsOf(kind).length === 1) return '';
  const { form } = inputKinds[kind].shape;
  const label = form.kind === 'fields' ? form.fields[field]?.label[lang] : undefined;
  return label === undefined ? '' : `${label} `;
}

function codeInWords(form: Form, code: number, lang: keyof Words): string {
  if (form.kind === 'choice') return form.options[code]?.label[lang] ?? String(code);
  if (form.kind === 'yes-no') return describeValue(form, code === 1, lang);
  return String(code);
}

function setInWords(form: Form, set: number, lang: keyof Words): string[] {
  if (form.kind !== 'list' || form.of.kind !== 'choice') return [];
  return form.of.options.flatMap(({ label }, place) => ((set & (2 ** place)) === 0 ? [] : [label[lang]]));
}
