import type { Child } from 'hono/jsx';

export interface AgendaItem {
  /** "9.00–9.45" */
  readonly time: string;
  readonly title: Child;
  readonly note?: Child;
  readonly look?: keyof typeof looks | undefined;
}

export interface AgendaDay {
  readonly heading: Child;
  /** Working hours, or why nobody is there. */
  readonly note?: Child;
  readonly today?: boolean | undefined;
  readonly items: readonly AgendaItem[];
  /** Said when nothing is planned. */
  readonly empty: string;
}

const looks = {
  plain: 'ff-agenda-item',
  meeting: 'ff-agenda-item ff-agenda-meeting',
  taken: 'ff-agenda-item ff-agenda-taken',
  free: 'ff-agenda-item ff-agenda-free',
} as const;

export interface AgendaProps {
  readonly days: readonly AgendaDay[];
  readonly level?: 2 | 3 | undefined;
}

/** Days side by side where there is room, each a list in the order of the clock: can be read aloud, searched and printed. */
export function Agenda({ days, level = 2 }: AgendaProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="ff-agenda">
      {days.map(({ heading, note, today, items, empty }) => (
        <section class={today ? 'ff-agenda-day ff-agenda-today' : 'ff-agenda-day'}>
          <Heading class="ff-agenda-heading">{heading}</Heading>
          {note ? <p class="ff-muted ff-agenda-note">{note}</p> : null}
          {items.length === 0 ? <p class="ff-muted">{empty}</p> : null}
          {items.length > 0 ? (
            <ol class="ff-agenda-list">
              {items.map((item) => (
                <li class={looks[item.look ?? 'plain']}>
                  <span class="ff-agenda-time">{item.time}</span>
                  <div>
                    {item.title}
                    {item.note ? <p class="ff-muted ff-agenda-note">{item.note}</p> : null}
                  </div>
                </li>
              ))}
            </ol>
          ) : null}
        </section>
      ))}
    </div>
  );
}
