/** Three stones, each a step higher: the mark of Fodfæste. */
export function LogoMark() {
  return (
    <svg class="ff-logo-mark" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true" focusable="false">
      <path class="ff-logo-stone" d="M2 39.2c0-4 4.6-6 10-6 6 0 10.6 2 10.6 5.8S18 45.2 12 45.2 2 43.2 2 39.2Z" />
      <path class="ff-logo-stone" d="M12.6 25c0-4 4.8-6.4 10.8-6.4s10.8 2 10.8 6-4.8 6.2-10.8 6.2S12.6 29 12.6 25Z" />
      <path
        class="ff-logo-step"
        d="M24.4 10.4c0-4.2 4.9-6.9 10.9-6.9S46 5.9 46 10s-4.7 6.7-10.7 6.7-10.9-2.3-10.9-6.3Z"
      />
    </svg>
  );
}
