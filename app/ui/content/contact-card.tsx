import type { Child } from 'hono/jsx';
import { Avatar } from './avatar.tsx';

export interface ContactCardProps {
  /** "Din kontaktperson" */
  readonly kicker: string;
  readonly name: string;
  /** "Din kontaktperson siden 3. marts 2026" */
  readonly note?: Child;
  readonly actions?: Child;
}

/** The one person to turn to. */
export function ContactCard({ kicker, name, note, actions }: ContactCardProps) {
  return (
    <section class="ff-card ff-contact">
      <p class="ff-kicker">{kicker}</p>
      <div class="ff-contact-person">
        <Avatar name={name} />
        <div>
          <h2 class="ff-card-heading">{name}</h2>
          {note ? <p class="ff-muted">{note}</p> : null}
        </div>
      </div>
      {actions ? <div class="ff-actions">{actions}</div> : null}
    </section>
  );
}
