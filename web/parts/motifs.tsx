// The cloth of the pages: bamboo shoots (pucuk rebung) as a band, scales of the gabus fish as ground, and the mark.

/** The patterns that bands and grounds refer to; once a page. */
export function MotifPatterns() {
  return (
    <>
      <pattern id="tumpal" width="28" height="22" patternUnits="userSpaceOnUse">
        <path d="M0 22 14 0l14 22z" class="fill-accent" />
        <path d="m5 22 9-14 9 14z" class="fill-cloth" />
        <path d="m9.5 22 4.5-7 4.5 7z" class="fill-accent" />
        <circle cx="0" cy="5" r="2" class="fill-accent" />
        <circle cx="28" cy="5" r="2" class="fill-accent" />
      </pattern>
      <pattern id="sisik" width="40" height="40" patternUnits="userSpaceOnUse">
        <g class="fill-none stroke-cloth-line" stroke-width="1.5">
          <path d="M0 0a20 20 0 0 0 40 0M7 0a13 13 0 0 0 26 0M14 0a6 6 0 0 0 12 0" />
          <path d="M-20 20a20 20 0 0 0 40 0 20 20 0 0 0 40 0M-13 20a13 13 0 0 0 26 0M27 20a13 13 0 0 0 26 0" />
          <path d="M-6 20a6 6 0 0 0 12 0M34 20a6 6 0 0 0 12 0" />
        </g>
      </pattern>
    </>
  )
}

/** The border of the cloth: a row of bamboo shoots that grow upwards. */
export function Tumpal() {
  return (
    <svg aria-hidden="true" class="block h-[22px] w-full bg-cloth" height="22">
      <rect width="100%" height="22" fill="url(#tumpal)" />
    </svg>
  )
}

/** The body of the cloth, behind what stands on it. */
export function Scales() {
  return (
    <svg aria-hidden="true" class="absolute inset-0 -z-10 size-full screen forced-colors:hidden">
      <rect width="100%" height="100%" fill="url(#sisik)" />
    </svg>
  )
}

/** The mark: two shoots and three goods on two planks. */
export function Mark() {
  return (
    <svg aria-hidden="true" class="size-9 shrink-0" viewBox="0 0 36 36">
      <path d="M4 15 10 3l6 12zM20 15l6-12 6 12z" class="fill-accent" />
      <path d="M1 15h34v3H1zM1 31h34v3H1z" class="fill-current" />
      <path d="M4 24h7v7H4zM14.5 21h7v10h-7zM25 24h7v7h-7z" class="fill-accent" />
    </svg>
  )
}
