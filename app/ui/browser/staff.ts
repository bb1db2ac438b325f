import { submitOnChange } from './staff/filters.ts';
import { follow } from './staff/follow.ts';
import { readySentences } from './staff/purposes.ts';
import { reckonWhileTyping } from './staff/reckon.ts';
import { selection } from './staff/selection.ts';
import { shortcuts } from './staff/shortcuts.ts';

follow();
readySentences();
reckonWhileTyping();
selection();
submitOnChange();
shortcuts();
