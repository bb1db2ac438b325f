import type { da } from './decisions.da.ts';

export const en = {
  'letter.rules': 'We have used {lov} {paragraffer} ({nummer}).',
  'letter.reopen':
    'We did not ask you before we decided it. If something is wrong, call or write to us. Then we take up the case again.',
  'letter.complain':
    'If you do not agree, you can complain. Call or write to us no later than {dato}. You need not say why. Then we look at the matter again. If we do not change the decision, we send your complaint to {instans}. The decision holds while you wait.',
  'letter.complain.paper':
    'If you do not agree, you can complain. Call or write to us no later than four weeks after you got this letter. You need not say why. Then we look at the matter again. If we do not change the decision, we send your complaint to {instans}. The decision holds while you wait.',
  'letter.wait': 'You have asked us to wait. Tell us what you think before we decide anything.',
  'letter.nothing-unknown': 'Nothing new has come. You know what we build on.',
  'letter.stands': 'The decision you got before still holds.',
  'letter.upheld': 'You were right in your complaint. We change the decision.',
  'letter.partly':
    'You were right in a part of your complaint. We change the decision. If you do not agree with the rest, tell us no later than {dato}. Then we send your complaint to {instans}.',
  'letter.maintained':
    'We have looked at the matter again, and we do not change the decision. So we have sent your complaint to {instans}. They now decide it.',
  'letter.rest-stands':
    'You were right in a part of your complaint, and you want an answer to the rest. So we have sent your complaint to {instans}. They now decide it.',
  'letter.board.afvist': '{instans} does not look at your complaint. What we have decided still holds.',
  'letter.board.stadfaestet': '{instans} agrees with us. What we have decided still holds.',
  'letter.board.hjemvist':
    '{instans} says that we must look at the matter again. You hear from us when we have a new decision.',
  'letter.board.ophaevet':
    '{instans} has set the decision aside. It no longer holds. You hear from us about what happens now.',
  'letter.board.aendret': '{instans} has changed the decision. You hear from us about what it means for you.',
} as const satisfies Readonly<Record<keyof typeof da, string>>;
