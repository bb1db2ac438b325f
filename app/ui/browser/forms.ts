import { announce } from './forms/announce.ts';
import { countCharacters } from './forms/characters.ts';
import { guardDoubleSubmit } from './forms/double-submit.ts';
import { growTextAreas } from './forms/grow.ts';
import { suggest } from './forms/suggest.ts';
import { warnUnsaved } from './forms/unsaved.ts';

announce();
countCharacters();
growTextAreas();
guardDoubleSubmit();
suggest();
warnUnsaved();
// Scripts are deferred: the page is complete here. The error summary takes the focus, so that it is read first.
document.querySelector<HTMLElement>('[data-focus]')?.focus();
