// A dataset on the page of the open data: what a row is, its two files with their size, and its dictionary folded.
import type { ColumnInfo } from '../../../core/opendata/column.ts'
import { fileKey, type Offer } from '../../../core/opendata/files.ts'
import { DATA_TEXTS } from '../../text/data.ts'
import { type Language, numberText } from '../../text/text.ts'

export function Files({ offer, language }: { offer: Offer; language: Language }) {
  const text = DATA_TEXTS[language]
  const { dataset, rows, csvBytes, jsonBytes } = offer
  const files = [
    { form: 'csv', bytes: csvBytes },
    { form: 'json', bytes: jsonBytes },
  ] as const
  return (
    <div>
      <h3 id={dataset.id} class="text-xl text-primary">
        {dataset.title[language]}
      </h3>
      <p class="mt-1 max-w-prose">{dataset.about[language]}</p>
      <p class="flex flex-wrap items-center gap-x-5 text-sm">
        <span>{text.rows(numberText(rows, language))}</span>
        {files.map(({ form, bytes }) => (
          <a
            key={form}
            class="inline-flex min-h-11 items-center underline underline-offset-4"
            href={`/${fileKey(dataset, form)}`}
          >
            {`${dataset.id}.${form}, ${text.size(numberText(Math.ceil(bytes / 1_000), language))}`}
          </a>
        ))}
      </p>
      <Dictionary of={dataset.title[language]} columns={dataset.columns} language={language} />
    </div>
  )
}

type DictionaryProps = { of: string; columns: readonly ColumnInfo[]; language: Language }

function Dictionary({ of, columns, language }: DictionaryProps) {
  const text = DATA_TEXTS[language]
  const summary = text.dictionary(columns.length)
  return (
    <details class="fold">
      <summary>{summary}</summary>
      <section class="overflow-x-auto" aria-label={`${of}. ${summary}. ${text.scroll}.`} tabindex={0}>
        <table class="table table-sm">
          <thead class="text-base-content">
            <tr>
              {[text.column, text.type, text.means, text.source].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.name}>
                <th scope="row" class="font-mono">
                  {column.name}
                </th>
                <td>{typeOf(column, language)}</td>
                <td class="min-w-40">{column.about[language]}</td>
                <td>{text.sources[column.source]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

function typeOf({ type, unit, always }: ColumnInfo, language: Language): string {
  const text = DATA_TEXTS[language]
  return [text.types[type], ...(unit === undefined ? [] : [unit[language]]), ...(always ? [] : [text.mayBeEmpty])].join(
    ', ',
  )
}
