// What the search bench asks: half narrow, three in ten mistyped, the rest broad or empty. Written down, so that runs compare.

const NARROW = `
keripik singkong balado
keripik pisang cibarusah
dodol betawi original
dodol ketan hitam halal
dodol durian di bawah 50 ribu
kue keranjang isi 10
kue nastar rasa keju
kembang goyang tambun selatan
rengginang ketan gurih
opak gambir
sale pisang manis
comring pedas
peyek kacang kemasan 250 g
kerupuk kulit renyah
bandeng presto halal
bandeng rorod muaragembong
gabus pucung kemasan
telur asin bakar batik
abon lele pedas
bakso sapi beku halal
tempe daun setu
tahu cina babelan
oncom hitam
terasi udang rebon
sambal teri kacang pedas manis
gula aren bubuk organik
kecap manis rumahan
bir pletok
sirup mangrove muara gembong
jahe merah serbuk bpom
kopi bubuk organik pirt
teh bunga telang
batik tulis betawi motif bunga teratai
kain ecoprint premium
taplak meja bordir
songkok gedebong pisang
seragam kerja pabrik di bawah 150rb
kaos sablon warna biru
mukena anak
tas kulit wanita
sandal eceng gondok
keranjang eceng gondok ukuran besar
kursi bambu pesanan khusus
palet kayu cikarang barat
lemari kayu 500 ribu
golok motif bambu kuning
miniatur truk kayu
batu bata merah sukatani
sabun cuci piring cair
kardus bergelombang cibitung
`

const MISTYPED = `
kripik singkng
keripk pisang
dodl betawi
ddool durian
keu nastar
rengginagn ketan
oppak
slae pisang
pyek kacang
kurupuk kulit
bandneg presto
telor asni
abno lele
bakos sapi
tmepe daun
tahu cnia
terassi udang
sambel terri
gula arren
kecpa manis
birr pletok
sirop manggrove
jahe meraah
koppi bubuk
batk tulis
ecorpint
sonkok
kaos sablom
sandl kulit
tas klit wanita
`

const BROAD = `

keripik
batik
tahu
tas
kayu
makanan
bambu
cikarang
tambun utara
halal
di bawah 20 ribu
murah
aktif
contoh
kemasan
furniture
oleh-oleh khas pesisir
zzzzqqqq
dodol golok sabun
`

/** A group of questions and how often it is asked of a hundred times. */
export type Group = { name: string; percent: number; questions: readonly string[] }

export const MIX: readonly Group[] = [
  { name: 'narrow', percent: 50, questions: lines(NARROW) },
  { name: 'mistyped', percent: 30, questions: lines(MISTYPED) },
  { name: 'broad or empty', percent: 20, questions: lines(BROAD) },
]

/** Made to be slow: frequent words that all products share, many mistyped ones, long ones, and what is no word at all. */
export const HOSTILE: readonly string[] = [
  'contoh kayu bambu batik keripik tahu tas dodol',
  'contoh karya rasa sari mekar berkah tunas cahaya guna sumber',
  'cotnoh kayuu bambbu batkik keripk tahhu dodoll sabbun kemasn',
  'keripikk singkongg rengginangg mangrovve kerajinnan anyamman',
  'contoh',
  'ayamanekarangsatribahagiakotajay aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z',
  '10 20 30 40 50 60 70 80 90 100 200 300 400 500 600 700 800 900 1000 2000 3000 4000 5000 6000',
  '" OR NEAR(a b) AND * NOT {name} : "contoh" ^ - ( ) ; DROP TABLE text',
  'di bawah di bawah di bawah di bawah di bawah di bawah di bawah 50 sampai sampai sampai sampai',
  'karang karang karang cikarang cikarangg cikarnag tambun tamubn selatan seltaan utara utrara',
]

/** All questions in an order in which the groups are spread. */
export function questions(): { group: string; q: string }[] {
  const all = MIX.flatMap(({ name, questions: list }) =>
    list.map((q, at) => ({ group: name, q, turn: (at + 0.5) / list.length })),
  )
  return all.sort((a, b) => a.turn - b.turn).map(({ group, q }) => ({ group, q }))
}

function lines(text: string): string[] {
  return text.slice(1, -1).split('\n')
}
