import { usePage, useText } from '../context.ts';
import { siteLinks } from '../links.ts';

/** Who is logged in, and the way out: a form, so that no link, prefetch or crawler can log anybody off. */
export function UserMenu() {
  const t = useText();
  const { actor, csrfToken, links } = usePage();
  if (!actor) return null;
  return (
    <div class="ff-user">
      <p class="ff-user-name">
        {actor.name}
        <span class="ff-user-role">{actor.role}</span>
      </p>
      <form method="post" action={siteLinks(links).logOut}>
        <input type="hidden" name="_csrf" value={csrfToken} />
        <button class="ff-log-out" type="submit">
          {t('logOut')}
        </button>
      </form>
    </div>
  );
}
