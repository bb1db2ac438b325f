import type { da } from './decisions.da.ts';

export const en = {
  'letter.rule': 'We have used {lov} {paragraf} ({nummer}).',
  'letter.complain':
    'If you do not agree, you can complain. Call or write to us no later than {dato}. You need not say why. We look at the matter again. If we do not change the decision, we send your complaint to {instans}. The decision holds while you wait.',
  'letter.complain.paper':
    'If you do not agree, you can complain. Call or write to us no later than four weeks after you got this letter. You need not say why. We look at the matter again. If we do not change the decision, we send your complaint to {instans}. The decision holds while you wait.',
  'letter.wait': 'You have asked us to wait. Tell us what you think before we decide anything.',
  'letter.nothing-unknown': 'You already know what we build on.',
  'letter.upheld': 'You were right. We make a new decision.',
  'letter.partly':
    'You were right in part. We make a new decision. If you still do not agree, tell us no later than {dato}. Then we send your complaint to {instans}.',
  'letter.board.afvist': '{instans} does not look at the complaint. The decision still holds.',
  'letter.board.stadfaestet': '{instans} agrees with the decision. It still holds.',
  'letter.board.hjemvist':
    '{instans} says that we must look at the matter again. You hear from us when we have a new decision.',
  'letter.board.ophaevet':
    '{instans} has set the decision aside. It no longer holds. You hear from us about what happens now.',
  'letter.board.aendret': '{instans} has changed the decision. You hear from us about what it means for you.',
} as const satisfies Readonly<Record<keyof typeof da, string>>;
