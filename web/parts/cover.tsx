// The cover of a product without a photo: the motif and sign of its category on a cloth that its id picks.
import { CATEGORY_LOOKS, MOTIFS, type Motif } from './cover-motifs.tsx'

/** Dyes of the cloth, the same by day and by night: swamp green, copper, river blue, soga brown, plum. */
const DYES = ['#0b3f38', '#7c3210', '#1b4468', '#46301c', '#5b2338']
const TURNS = [0, 45, 90, 135]

/** A word that is no category is drawn as a souvenir: a cover is never empty. */
function lookOf(category: string): { name: string; motif: Motif; sign: string } {
  const known = Object.hasOwn(CATEGORY_LOOKS, category) ? CATEGORY_LOOKS[category] : undefined
  const fallback = { motif: 'kawung', sign: 'm12 4 8 8-8 8-8-8z' } as const
  return known === undefined ? { name: 'lain', ...fallback } : { name: category, ...known }
}

/** FNV-1a over the id: the same id always picks the same cloth. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** The motifs and signs that the covers of a page refer to; once a page, with every category that occurs on it. */
export function CoverDefs({ categories }: { categories: Iterable<string> }) {
  const looks = [...new Map([...categories].map(lookOf).map((look) => [look.name, look])).values()]
  if (looks.length === 0) return null
  return (
    <svg aria-hidden="true" class="absolute" width="0" height="0">
      <defs>
        {[...new Set(looks.map(({ motif }) => motif))].map((motif) => (
          <>
            <pattern id={`corak-${motif}`} width="24" height="24" patternUnits="userSpaceOnUse">
              {MOTIFS[motif]}
            </pattern>
            <path id={`kain-${motif}`} d="M-20-40h160v160H-20z" fill={`url(#corak-${motif})`} opacity=".6" />
          </>
        ))}
        {looks.map(({ name, sign }) => (
          <g key={name} id={`tanda-${name}`} fill="none" stroke-linejoin="round" stroke-linecap="round">
            <path d="m60 8 32 32-32 32-32-32z" fill="#f6ecd2" stroke="#f0b429" stroke-width="3" />
            <path d={sign} transform="translate(45 25)scale(1.25)" stroke="#2a1c00" stroke-width="1.6" />
          </g>
        ))}
      </defs>
    </svg>
  )
}

type CoverProps = { id: string; category: string; size: string; view?: string }

/**
 * `size` are the classes that give it its width and height; what does not fit is cut at the edges. `view` is the part of
 * the cloth that is seen, which is wider and higher than a card's.
 */
export function Cover({ id, category, size, view = '0 0 120 80' }: CoverProps) {
  const { name, motif } = lookOf(category)
  const hash = hashOf(id)
  const turn = TURNS[Math.floor(hash / DYES.length) % TURNS.length] ?? 0
  return (
    <svg aria-hidden="true" class={size} viewBox={view} preserveAspectRatio="xMidYMid slice">
      <path fill={DYES[hash % DYES.length]} d="M-20-40h160v160H-20z" />
      <use href={`#kain-${motif}`} transform={turn === 0 ? undefined : `rotate(${turn} 60 40)`} />
      <use href={`#tanda-${name}`} />
    </svg>
  )
}
