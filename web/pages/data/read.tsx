// One read of the API: its address, what it answers, its parameters, and an example of question and answer.
import type { ApiRead, Parameter } from '../../../core/opendata/api.ts'
import type { Example } from '../../../core/opendata/api-examples.ts'
import { useWhole } from '../../parts/origin.ts'
import { API_TEXTS } from '../../text/api.ts'
import type { Language } from '../../text/text.ts'

export function ReadOf({ read, language }: { read: ApiRead; language: Language }) {
  const text = API_TEXTS[language]
  return (
    <div>
      <h3 class="font-mono text-lg text-primary">{`GET ${read.path}`}</h3>
      <p class="mt-1 max-w-prose">{text.says(read)}</p>
      {read.parameters.length === 0 ? (
        <p class="mt-1 text-sm">{text.noParameters}</p>
      ) : (
        <section
          class="mt-1 overflow-x-auto"
          aria-label={`${text.parameter}: ${read.path}. ${text.scroll}.`}
          tabindex={0}
        >
          <table class="table table-sm">
            <thead class="text-base-content">
              <tr>
                {[text.parameter, text.means, text.value].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {read.parameters.map((parameter) => (
                <tr key={parameter.name}>
                  <th scope="row" class="font-mono">
                    {parameter.name}
                  </th>
                  <td class="min-w-40">{text.parameters[parameter.name] ?? parameter.name}</td>
                  <td>{takes(parameter, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Exchange example={read.example} language={language} />
    </div>
  )
}

export function Exchange({ example, language }: { example: Example; language: Language }) {
  const text = API_TEXTS[language]
  const whole = useWhole()
  return (
    <>
      <Lines name={text.ask} lines={`curl "${whole(example.ask)}"`} />
      <Lines name={text.answer} lines={JSON.stringify(example.answer, null, 2)} />
    </>
  )
}

function Lines({ name, lines }: { name: string; lines: string }) {
  return (
    <div class="mt-3">
      <p class="text-sm font-semibold">{name}</p>
      <pre class="overflow-x-auto bg-base-200 p-3 text-sm" tabindex={0}>
        <code class="font-mono">{lines}</code>
      </pre>
    </div>
  )
}

/** What values it takes, and where it stands. */
function takes(parameter: Parameter, language: Language): string {
  const text = API_TEXTS[language]
  const { kind, choices, least, most, longest, standard, required, where } = parameter
  return [
    choices.length > 0 ? choices.join(' | ') : text.kinds[kind],
    ...(least === undefined || most === undefined ? [] : [text.between(least, most)]),
    ...(longest === undefined ? [] : [text.longest(longest)]),
    ...(standard === undefined ? [] : [text.standard(standard)]),
    ...(required ? [text.required] : []),
    text.where[where],
  ].join(', ')
}
