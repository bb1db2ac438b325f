import { announce } from './forms/announce.ts';
import { countCharacters } from './forms/characters.ts';
import { guardDoubleSubmit } from './forms/double-submit.ts';
import { keepDrafts } from './forms/drafts.ts';
import { growTextAreas } from './forms/grow.ts';
import { measureReading } from './forms/reading.ts';
import { suggest } from './forms/suggest.ts';
import { warnUnsaved } from './forms/unsaved.ts';
import { showWritingHints } from './forms/writing-hints.ts';

announce();
keepDrafts();
showWritingHints();
countCharacters();
growTextAreas();
guardDoubleSubmit();
measureReading();
suggest();
warnUnsaved();
// Scripts are deferred: the page is complete here. The error summary takes the focus, so that it is read first.
document.querySelector<HTMLElement>('[data-focus]')?.focus();
