import { formatCount } from '../../../kernel/text/format.ts';
import { type LetterReadability, readingLimits, readingOrder } from '../../../letters/index.ts';
import { usePage } from '../../../ui/context.ts';
import { letterPageText } from '../text.ts';

interface NoteProps {
  readonly found: LetterReadability;
  /** The boxes whose text is measured while somebody types (with script). */
  readonly boxes: string;
  /** The box whose order is watched. */
  readonly body: string;
}

/** How hard the letter is. The server says it; a script says it again while somebody types. */
export function ReadabilityNote({ found, boxes, body }: NoteProps) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  const easy = { lix: '{lix}', ord: '{ord}' };
  const isHard = found.isHard || found.isLong;
  const law = found.lawTooSoon;
  const order = found.order?.text[lang] ?? (law === null ? null : t('reading.lawTooSoon', { linje: String(law) }));
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
      <p
        class={order === null ? 'ff-reading-easy' : 'ff-reading-hard'}
        data-order-of={body}
        data-order={readingOrder.fields.join(' ')}
        data-last={readingOrder.last}
        data-order-ok={t('reading.order')}
        data-order-wrong={t('reading.order.live', { linje: '{linje}' })}
      >
        {order ?? t('reading.order')}
      </p>
      <p class="ff-muted">{t('reading.limit')}</p>
    </div>
  );
}
