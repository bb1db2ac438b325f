import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { both } from './text.ts';

const text = (params: Readonly<Record<string, unknown>>, name: string): string =>
  typeof params[name] === 'string' ? params[name] : '';

function answerIn(params: Readonly<Record<string, unknown>>): 'yes' | 'no' | 'talk' | 'withdrawn' {
  const answer = text(params, 'svar');
  return answer === 'yes' || answer === 'talk' || answer === 'withdrawn' ? answer : 'no';
}

/** A stored notice as people read it; null for a kind this version does not know. */
export function noticeInWords(kind: string, params: Readonly<Record<string, unknown>>): Bilingual | null {
  const navn = text(params, 'navn');
  if (kind === 'guest-opened')
    return both('notice.guest', { navn, gaest: text(params, 'gaest'), grund: text(params, 'grund') });
  if (kind === 'talk-wished') return both('notice.talk-wished', { navn });
  if (kind === 'talk-moved') return both('notice.talk-moved', { navn });
  if (kind === 'talk-cancelled') return both('notice.talk-cancelled', { navn });
  if (kind === 'offer-asked') return both('notice.offer-asked', { navn, tilbud: text(params, 'tilbud') });
  if (kind === 'course-wished' || kind === 'course-talk' || kind === 'course-school-wrote')
    return both(`notice.${kind}`, { navn, kursus: text(params, 'kursus') });
  if (kind === 'skills-test-asked') return both('notice.skills-test-asked', { navn });
  if (kind === 'place-goes-badly' || kind === 'place-said-no' || kind === 'place-ready')
    return both(`notice.${kind}`, { navn, virksomhed: text(params, 'virksomhed') });
  const job = { navn, job: text(params, 'job') };
  if (kind === 'job-answered') return both(`notice.job-answered.${answerIn(params)}`, job);
  if (kind === 'job-interview') return both('notice.job-interview', job);
  if (kind === 'job-feedback')
    return both(text(params, 'svar') === 'yes' ? 'notice.job-hired' : 'notice.job-not-hired', job);
  const group = { navn, hold: text(params, 'hold') };
  if (kind === 'class-answered') {
    const answer = answerIn(params);
    return both(`notice.class-answered.${answer === 'talk' ? 'no' : answer}`, group);
  }
  if (kind === 'class-next-talk') return both('notice.class-next-talk', group);
  if (kind !== 'new-with-you') return null;
  const [first, note] = [both('notice.new', { navn }), text(params, 'note')];
  if (note === '') return first;
  const more = both('notice.new.note', { fra: text(params, 'fra'), note });
  return say(`${first.da}. ${more.da}`, `${first.en}. ${more.en}`);
}
