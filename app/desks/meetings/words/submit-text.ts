import { catalogue } from '../../../kernel/text/catalogue.ts';

const da = {
  conflict: 'En anden har ændret noget imens. Se siden igennem, og prøv igen. Det, du har skrevet, er her stadig.',
} as const;
const en = {
  conflict:
    'Somebody else changed something meanwhile. Look through the page and try again. What you wrote is still here.',
} as const;

export const submitText = catalogue(da, en);
