import { type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { formatDate, formatRelativeDays, formatTime } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { usePage } from '../context.ts';
import { groupByDay } from './timeline-days.ts';

export interface TimelineEntry {
  readonly at: Instant;
  /** One sentence: who did what. */
  readonly sentence: Child;
  /** Who, where the sentence does not say it. */
  readonly who?: string | undefined;
  /** A reason, a note, a link. */
  readonly note?: Child;
}

export interface TimelineProps {
  /** Newest first, as given. */
  readonly entries: readonly TimelineEntry[];
  readonly level?: 2 | 3 | undefined;
}

/** History as sentences, day by day. */
export function Timeline({ entries, level = 3 }: TimelineProps) {
  const { lang, now } = usePage();
  const today = toCopenhagen(now).date;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="ff-timeline">
      {groupByDay(entries).map((day) => (
        <section>
          <Heading class="ff-timeline-day">{dayName(lang, day.date, today)}</Heading>
          <ol>
            {day.entries.map(({ at, sentence, who, note }) => (
              <li>
                <time datetime={at}>{formatTime(lang, toCopenhagen(at).time)}</time>
                <div>
                  <p>{sentence}</p>
                  {who ? <p class="ff-timeline-who">{who}</p> : null}
                  {note ? <div class="ff-timeline-note">{note}</div> : null}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** "I dag", "I går", else the date. */
function dayName(lang: Lang, date: PlainDate, today: PlainDate): string {
  const written = formatDate(lang, date);
  const near = formatRelativeDays(lang, date, today);
  return /\d/.test(near) ? written : `${near.charAt(0).toUpperCase()}${near.slice(1)}, ${written}`;
}
