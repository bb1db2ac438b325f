/** Three stones, each a step higher: the mark of Fodfæste. */
export function LogoMark() {
  return (
    <svg class="ff-logo-mark" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true" focusable="false">
      <path
        class="ff-logo-stone"
        d="M1 39.9C1 34.5 6.5 31.8 14.8 31.8S27 34.2 27 38.6 21.3 46.2 13.2 46.2 1 44 1 39.9Z"
      />
      <path
        class="ff-logo-stone"
        d="M11 24.6C11 19.5 16.5 16.8 24.8 16.8S37 19.2 37 23.4 31.3 30.8 23.2 30.8 11 28.7 11 24.6Z"
      />
      <path
        class="ff-logo-step"
        d="M21.4 9.6C21.4 4.5 26.9 1.8 35.2 1.8S47.4 4.2 47.4 8.4 41.7 15.8 33.6 15.8 21.4 13.7 21.4 9.6Z"
      />
    </svg>
  );
}
