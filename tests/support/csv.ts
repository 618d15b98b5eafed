// Reading CSV as RFC 4180 says it, apart from the package that writes it: rows of cells, after the byte order mark.
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\ufeff')) throw new Error('no byte order mark')
  const rows: string[][] = []
  let row: string[] = []
  let at = 1
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error('a quoted cell has no end')
        if (text[at] === '"' && text[at + 1] === '"') cell += text[at++]
        else if (text[at] === '"') break
        else cell += text[at]
      }
      at++
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at++) {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`a bare sign at ${at}`)
        cell += text[at]
      }
    }
    row.push(cell)
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`neither a comma nor the end of a line at ${at}`)
  }
  if (row.length > 0) throw new Error('the last line has no end')
  return rows
}
