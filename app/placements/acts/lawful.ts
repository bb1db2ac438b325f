import { type Refusal, refuse } from '../../kernel/act/decision.ts';
import { questionsOf } from '../checks/checks.ts';
import { speakerNeed } from '../checks/company-checks.ts';
import type { CheckInput } from '../checks/input.ts';
import { mostPaid } from '../ladder.ts';
import type { PlacementCheck } from '../placement.ts';
import { both, bothBy } from '../text.ts';

/** The first thing that the law does not allow, with the way out; null when there is none. */
export function stopOf(found: readonly PlacementCheck[]): Refusal | null {
  const stop = found.find(({ state }) => state === 'stop');
  if (!stop) return null;
  const { text, wayOut } = stop;
  return refuse(
    stop.id,
    wayOut ? bothBy('refused.stop', (lang) => ({ tekst: text[lang], udvej: wayOut[lang] })) : text,
  );
}

/** What must be put right before others are asked: what the law forbids, and what it leaves to a person and nobody has said. */
export function refusalOf(
  input: CheckInput,
  found: readonly PlacementCheck[],
  noRepresentative: boolean,
): Refusal | null {
  const stop = stopOf(found);
  if (stop) return stop;
  const open = questionsOf(input).filter(({ id }) => input.place.answers[id] === undefined);
  const [first] = open;
  if (first)
    return refuse(
      'question-open',
      open.length === 1
        ? bothBy('send.refused.question', (lang) => ({ spoergsmaal: first.text[lang] }))
        : both('send.refused.questions'),
      Object.fromEntries(
        open.map(({ field, text }) => [
          field,
          bothBy('send.refused.question', (lang) => ({ spoergsmaal: text[lang] })),
        ]),
      ),
    );
  const { kind, ladder, paidFunction } = input.place;
  if (kind !== 'smaajob' && mostPaid(ladder) > 0 && (paidFunction ?? '').trim() === '') {
    const text = both('send.refused.function');
    return refuse('no-function', text, { paidFunction: text });
  }
  if (!noRepresentative && input.company?.representative == null && speakerNeed(input) !== 'none') {
    const text = both('send.refused.representative');
    return refuse('no-representative', text, { representativeId: text });
  }
  return null;
}
