// The cloths and signs of covers: eight motifs after batik and craft, and one sign for each of the 16 categories.
import type { VNode } from 'preact'

/** Each motif is one tile of 24 × 24 in the light and the amber of the cloth. */
export const MOTIFS = {
  /** Kawung: four palm fruits around a seed. */
  kawung: (
    <>
      <path d="M12 11Q5 9 2 2q7 3 10 9Q15 5 22 2q-3 7-10 9M12 13q-7 2-10 9 7-3 10-9 3 6 10 9-3-7-10-9" fill="#f3e3bd" />
      <path d="m12 10 2 2-2 2-2-2zM0-2l2 2-2 2zm24 0v4l-2-2zM0 22v4l2-2zm24 0-2 2 2 2z" fill="#f0b429" />
    </>
  ),
  /** Ceplok: a round flower in a frame. */
  ceplok: (
    <>
      <circle cx="12" cy="12" r="8" fill="none" stroke="#f3e3bd" stroke-width="1.5" />
      <path d="M12 6q3 3 0 6-3-3 0-6m0 12q3-3 0-6-3 3 0 6m-6-6q3-3 6 0-3 3-6 0m12 0q-3-3-6 0 3 3 6 0" fill="#f0b429" />
      <path d="M0 3 3 0M24 3l-3-3M0 21l3 3m21-3-3 3" stroke="#f3e3bd" stroke-width="1.5" />
    </>
  ),
  /** Sisik: the scales of the gabus fish. */
  sisik: (
    <>
      <path
        d="M0 0a12 12 0 0 0 24 0M-12 12a12 12 0 0 0 24 0 12 12 0 0 0 24 0"
        fill="none"
        stroke="#f3e3bd"
        stroke-width="1.5"
      />
      <path d="M7 0a5 5 0 0 0 10 0M-5 12a5 5 0 0 0 10 0m14 0a5 5 0 0 0 10 0" fill="#f0b429" />
    </>
  ),
  /** Ombak: waves of the bay. */
  ombak: (
    <>
      <path d="M-6 6q6-7 12 0t12 0 12 0M-6 18q6-7 12 0t12 0 12 0" fill="none" stroke="#f3e3bd" stroke-width="2" />
      <path d="M0 12q6-5 12 0t12 0" fill="none" stroke="#f0b429" />
      <path d="M6 0h1v1H6zm12 0h1v1h-1z" fill="#f0b429" />
    </>
  ),
  /** Parang: slanting blades between rows of seeds. */
  parang: (
    <>
      <path d="M-2 22Q4 20 7 12T22 2q-1 7-8 10T-2 22" fill="#f3e3bd" />
      <path d="m0 8 2 2-2 2-2-2zm24 0 2 2-2 2-2-2zM12 20l2 2-2 2-2-2zm0-24 2 2-2 2-2-2z" fill="#f0b429" />
    </>
  ),
  /** Anyam: strips of bamboo over and under. */
  anyam: (
    <>
      <path d="M1 2h10v3H1zm0 5h10v3H1zm12 7h10v3H13zm0 5h10v3H13z" fill="#f3e3bd" />
      <path d="M14 1h3v10h-3zm5 0h3v10h-3zM2 13h3v10H2zm5 0h3v10H7z" fill="#f0b429" />
    </>
  ),
  /** Bata: courses of brick. */
  bata: (
    <>
      <path d="M0 12h24M0 0h24M0 24h24M12 0v12M0 12v12m24-12v12" stroke="#f3e3bd" stroke-width="1.5" />
      <path d="m6 4 2 2-2 2-2-2zm12 0 2 2-2 2-2-2zm-6 12 2 2-2 2-2-2z" fill="#f0b429" />
    </>
  ),
  /** Wajik: lozenges in lozenges. */
  wajik: (
    <>
      <path d="m12 1 11 11-11 11L1 12z" fill="none" stroke="#f3e3bd" stroke-width="1.5" />
      <path d="m12 7 5 5-5 5-5-5z" fill="#f0b429" />
      <path d="M0-3l3 3-3 3zm24 0v6l-3-3zM0 21l3 3-3 3zm24 0v6l-3-3z" fill="#f3e3bd" />
    </>
  ),
} satisfies Record<string, VNode>
export type Motif = keyof typeof MOTIFS

/** The motif of a category and its sign, drawn as lines in a field of 24 × 24. */
export const CATEGORY_LOOKS: Record<string, { motif: Motif; sign: string }> = {
  'dodol-kue': { motif: 'kawung', sign: 'M4 20h16v-7H4zm0-4q4 3 8 0t8 0M12 13V9m0-5q-2 2 0 3 2-1 0-3' },
  'keripik-kerupuk': { motif: 'ceplok', sign: 'M12 3a9 9 0 1 0 9 9c0-6-9-7-10-1-.5 4 5 5 5 1M7 9v.1M7 15v.1M13 18v.1' },
  'ikan-telur-daging': { motif: 'sisik', sign: 'M3 12q7-8 13 0l5-4v8l-5-4q-6 8-13 0M7 11v.1M11 9q2 3 0 6' },
  'tahu-tempe': { motif: 'wajik', sign: 'm3 9 9-5 9 5-9 5zv6l9 5 9-5V9m-9 5v6' },
  'bumbu-sambal': { motif: 'ceplok', sign: 'M15 7c5 2 3 13-11 13 7-2 6-6 7-10q1-4 4-3m0 0q0-3 3-4' },
  'minuman-jamu': { motif: 'ombak', sign: 'M6 8h12l-2 13H8zm.7 5h10.6M12 8l2-5h4' },
  'batik-kain': { motif: 'parang', sign: 'M4 5h14v14H4zm14 0q3 0 3 3v11h-3M8 9l6 6m0-6-6 6' },
  konveksi: { motif: 'parang', sign: 'm8 3-6 4 2 5 3-1v10h10V11l3 1 2-5-6-4q-4 4-8 0' },
  'tas-sepatu': { motif: 'anyam', sign: 'M4 9h16l1 12H3zm4 3V8q0-5 4-5t4 5v4' },
  'anyaman-bambu-kayu': { motif: 'anyam', sign: 'M3 10h18l-3 11H6zm2.5 5h13M9 10l1 11m5-11-1 11M6 10q6-13 12 0' },
  'mebel-palet': { motif: 'bata', sign: 'M7 3v18M7 13h10v8M7 3h3v10m7 0v-2H10M7 17h10' },
  logam: { motif: 'wajik', sign: 'm12 2 9 5v10l-9 5-9-5V7zm0 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8' },
  'suvenir-mainan': {
    motif: 'kawung',
    sign: 'M12 3v18M12 4q9 0 9 9-2-2-4.5 0Q14 11 12 13q-2-2-4.5 0Q5 11 3 13q0-9 9-9M12 21q3 0 3-2',
  },
  'bahan-bangunan': { motif: 'bata', sign: 'M3 20h18v-5H3zm0-5h18v-5H3zm9 5v-5m-4 0v-5m8 5v-5M8 10V5h8v5' },
  'sabun-kebersihan': { motif: 'ombak', sign: 'M12 3q-7 8-7 12a7 7 0 0 0 14 0q0-4-7-12M9 15q0 3 3 3' },
  'kemasan-cetak': { motif: 'wajik', sign: 'M3 8v12h18V8zl3-4h12l3 4M12 4v4m-3 0v4h6V8' },
}
