// The caller's language: Indonesian first, English where it is asked for before Indonesian.

export type Language = 'id' | 'en'

/** From an `Accept-Language` header: the first of Indonesian and English that it names, Indonesian where it names none. */
export function languageOf(header: string | undefined): Language {
  const ranked = (header ?? '')
    .toLowerCase()
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find((each) => each !== undefined)
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  const wanted = ranked.find(({ tag }) => /^(id|in|en)\b/.test(tag))
  return wanted?.tag.startsWith('en') ? 'en' : 'id'
}
