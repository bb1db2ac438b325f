import { keyOf } from '../random/draw.ts';
import { plainOf } from './as-text.ts';
import { fromLetters, toLetters } from './base64.ts';
import { type Parsed, parseScenario } from './parse-scenario.ts';
import type { Known, Scenario } from './scenario.ts';

const version = '1';
/** Longer links are cut off by mail programs and servers; nothing that was made here is. */
const longest = 8000;

/** Words that links are full of, each as one letter that stands nowhere else in them. */
const often = [
  '","',
  '":{"',
  '":"',
  '"},"',
  ' %"',
  'caseload',
  'guidance',
  'municipalit',
  'ordinary-education',
  'caseworker',
  'aktivitetsparat',
  'uddannelsesparat',
  'loentilskud',
  'voluntary',
  'suspended',
  'reason',
  'source',
  'effect',
  'during',
  'after',
  'saving',
  'priority',
  'first',
  'weeks',
  'title',
  'dagpenge',
  ' bn kr',
  '"date":',
] as const;
const letterOf = (at: number) => String.fromCharCode(at + 1);

/**
 * A scenario for a link: version, check, content. Description and question are left out: they are what a file says of itself, and the link says what
 * is reckoned. Municipalities go as codes.
 */
export function encodeForLink(scenario: Scenario): string {
  const told = JSON.stringify(plainOf({ ...scenario, description: null, asks: null }));
  // JSON has no letters below the blank in it, so these can stand for words.
  const short = often.reduce((text, word, at) => text.replaceAll(word, letterOf(at)), told);
  return `${version}.${check(told)}.${toLetters(short)}`;
}

/** The scenario of a link, checked like any text. A link that was cut off or changed is a problem and never an error. */
export function decodeFromLink(link: string, known: Known): Parsed {
  const [of, sum, coded, ...more] = link.length > longest ? [] : link.trim().split('.');
  if (coded === undefined || sum === undefined || more.length > 0)
    return bad('Linket er ikke helt.', 'The link is not complete.');
  if (of !== version)
    return bad(
      'Linket er lavet af en anden version af laboratoriet.',
      'The link was made by another version of the lab.',
    );
  const short = fromLetters(coded);
  const told =
    short === null ? null : often.reduceRight((text, word, at) => text.replaceAll(letterOf(at), word), short);
  if (told === null || check(told) !== sum)
    return bad('Linket er blevet ændret eller klippet over.', 'The link was changed or cut off.');
  return parseScenario(told, known);
}

const check = (text: string) => keyOf(text).toString(36);
const bad = (da: string, en: string): Parsed => ({ ok: false, problems: [{ line: 1, column: 1, da, en }] });
