import { submitOnChange } from './staff/filters.ts';
import { selection } from './staff/selection.ts';
import { shortcuts } from './staff/shortcuts.ts';

selection();
submitOnChange();
shortcuts();
