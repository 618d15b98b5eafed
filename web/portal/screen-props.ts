// What a screen is given of its address.

/** `parts`: what the address says after the screen's own name. */
export type ScreenProps = { parts: readonly string[] }
