// Products to search in, invented from the region's samples as the seed invents them: the same for ever, of any number.
import { sha256 } from '../../core/kernel/canonical.ts'
import { addDays, type Day, day } from '../../core/kernel/day.ts'
import { idFrom } from '../../core/kernel/id.ts'
import { monthOf } from '../../core/kernel/period.ts'
import { type Category, categories, productsOf } from '../../core/region/categories.ts'
import { kecamatanOf, villages } from '../../core/region/villages.ts'
import { SearchDocument } from '../../core/search/schema.ts'
import { type Chance, chanceOf } from '../../infra/local/seed/chance.ts'
import { ikmName } from '../../infra/local/seed/names.ts'

export const TODAY = day('2026-11-24')

const PRODUCTS_A_MAKER = 5
const KINDS = ['pirt', 'bpom-md', 'halal', 'slhs', 'sni', 'brand', 'other'] as const

/** Goods that the variants name and the samples lack. */
const MORE: Record<string, readonly string[]> = {
  konveksi: ['Celana kulot', 'Peci hitam', 'Hijab segi empat'],
  'ikan-telur-daging': ['Tahu goreng isi bakso'],
  'suvenir-mainan': ['Kunci kayu hias'],
  'kemasan-cetak': ['Hampers kardus'],
  'bumbu-sambal': ['Gula merah'],
}

const QUALITIES = (
  'pedas|pedas manis|original|rasa balado|rasa keju|rasa jagung bakar|rasa daun jeruk|premium|mini|jumbo|kemasan 250 g|' +
  'kemasan 500 g|isi 10|isi 24|ukuran besar|ukuran kecil|motif bunga teratai|motif bambu kuning|warna biru|warna cokelat|' +
  'anak|dewasa|pesanan khusus|untuk hotel|untuk oleh-oleh|tanpa pengawet|organik|buatan tangan|grosir|eceran|khas pesisir|' +
  'lembut|renyah|gurih|manis|asin|tebal|tipis|lipat|gantung'
).split('|')

const STORIES = (
  'Dibuat di dapur keluarga sejak tahun 1998.|Kami melibatkan ibu-ibu di sekitar rumah produksi.|' +
  'Bahan baku dari petani setempat, dipilih setiap pagi.|Bermula dari pesanan tetangga untuk hajatan.|' +
  'Melayani pesanan pabrik dan hotel di kawasan industri.|Resep turun-temurun dari nenek.|' +
  'Bengkel kecil dengan lima perajin tetap.|Kelompok usaha bersama binaan dinas.|' +
  'Pelatihan dan magang terbuka bagi pemuda desa.|Dikirim dua kali seminggu ke toko oleh-oleh.|' +
  'Limbah kayu dan kain perca kami olah kembali.|Produksi naik menjelang Lebaran dan musim haji.'
).split('|')

const ONSETS = 'b c d g h j k l m n p r s t w y ny ng pr tr'.split(' ')
const VOWELS = 'a a a i i u u e o'.split(' ')
const CODAS = ['', '', '', '', 'n', 'ng', 'r', 's', 'k', 'h', 't', 'l']

/** A word that no language has, as brands are. */
function brand(chance: Chance): string {
  const syllables = Array.from(
    { length: chance.whole(2, 4) },
    () => chance.pick(ONSETS) + chance.pick(VOWELS) + (chance.happens(30) ? chance.pick(CODAS) : ''),
  )
  const word = syllables.join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** So many products, five of a maker; every seventh maker and a half is active. */
export function catalogue(products: number): SearchDocument[] {
  const makers = Math.ceil(products / PRODUCTS_A_MAKER)
  return Array.from({ length: makers }, (_, number) => ofMaker(number + 1, makers))
    .flat()
    .slice(0, products)
}

function ofMaker(number: number, makers: number): SearchDocument[] {
  const chance = chanceOf(`search maker ${number}`)
  const all = villages()
  const village = all[number % all.length]
  const category: Category = chance.pick(categories())
  const samples = [...productsOf(category.id).map(({ name }) => name), ...(MORE[category.id] ?? [])]
  const first = chance.whole(0, samples.length - 1)
  const named = ikmName(chance, samples[first] ?? 'Usaha', number)
  const active = chance.happens((300 / 1400) * 100)
  const alive: Day | undefined = active ? addDays(TODAY, -chance.whole(1, 170)) : undefined
  const maker = {
    ikm: idFrom('ikm', sha256(`ikm ${number} of ${makers > 0}`)),
    ikmName: chance.happens(70) ? named.replace(' (', ` ${brand(chance)} (`) : named,
    category: category.id,
    village: village?.code,
    kecamatan: village && kecamatanOf(village.code).code,
    active,
    ...(alive === undefined ? {} : { lastSignOfLife: alive }),
    ...(chance.happens(active ? 80 : 30) ? { story: `${chance.pick(STORIES)} ${chance.pick(STORIES)}` } : {}),
  }
  return Array.from({ length: PRODUCTS_A_MAKER }, (_, at) => {
    const name = samples[(first + at) % samples.length] ?? ''
    const priceFromIdr = chance.whole(8, 90) * 500 * chance.pick([1, 1, 1, 2, 10])
    return SearchDocument.parse({
      ...maker,
      product: idFrom('product', sha256(`product ${number} ${at}`)),
      name: `${name}${chance.happens(75) ? ` ${chance.pick(QUALITIES)}` : ''}`,
      unitOfSale: chance.pick(['kemasan', 'buah', 'kg', 'bungkus 250 g']),
      ...(chance.happens(90) ? { priceFromIdr } : {}),
      ...(chance.happens(40) ? { priceToIdr: priceFromIdr + chance.whole(1, 20) * 500 } : {}),
      ...(active && chance.happens(40) ? { boughtIn: monthOf(addDays(TODAY, -chance.whole(0, 120))) } : {}),
      hasPhoto: chance.happens(active ? 70 : 20),
      certificates: KINDS.filter(() => chance.happens(18)).map((kind) => ({
        kind,
        ...(chance.happens(50) ? { expiresOn: addDays(TODAY, chance.whole(-200, 900)) } : {}),
      })),
    })
  })
}
