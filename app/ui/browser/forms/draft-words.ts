import { say } from '../../../kernel/text/bilingual.ts';

export const draftWords = {
  restored: say('Din kladde er hentet.', 'Your draft is back.'),
  remove: say('Slet kladden', 'Delete the draft'),
  removed: say('Kladden er slettet.', 'The draft is deleted.'),
  lost: say(
    'Du har mistet forbindelsen. Din tekst er gemt på denne maskine. Send igen om lidt.',
    'You have lost the connection. Your text is kept on this machine. Send again in a moment.',
  ),
  lostUnkept: say(
    'Du har mistet forbindelsen. Luk ikke siden, før du har sendt.',
    'You have lost the connection. Do not close the page before you have sent.',
  ),
  back: say('Forbindelsen er tilbage. Nu kan du sende.', 'The connection is back. You can send now.'),
} as const;
