import { formatCount } from '../../../kernel/text/format.ts';
import { type LetterReadability, readingLimits } from '../../../letters/index.ts';
import { usePage } from '../../../ui/context.ts';
import { letterPageText } from '../text.ts';

interface NoteProps {
  readonly found: LetterReadability;
  /** The boxes whose text is measured while somebody types (with script). */
  readonly boxes: string;
}

/** How hard the letter is. The server says it; a script says it again while somebody types. */
export function ReadabilityNote({ found, boxes }: NoteProps) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  const easy = { lix: '{lix}', ord: '{ord}' };
  const isHard = found.isHard || found.isLong;
  const said = { lix: formatCount(lang, found.lix), ord: String(found.longest.words) };
  return (
    <div class="ff-reading" role="status">
      <p
        class={isHard ? 'ff-reading-hard' : 'ff-reading-easy'}
        data-reading={boxes}
        data-lix={readingLimits.lix}
        data-words={readingLimits.words}
        data-easy={t('reading.live.easy', easy)}
        data-hard={t('reading.live.hard', { ...easy, tekst: '{tekst}' })}
      >
        {isHard ? t('reading.live.hard', { ...said, tekst: found.longest.text }) : t('reading.live.easy', said)}
      </p>
      {found.lawTooSoon === null ? null : <p>{t('reading.lawTooSoon', { linje: String(found.lawTooSoon) })}</p>}
      <p class="ff-muted">{t('reading.limit')}</p>
    </div>
  );
}
