// A form that is folded away until it is wanted, one of several like it on a screen.
import type * as z from 'zod/mini'
import { Form, type FormProps } from './form.tsx'

type Props<Schema extends z.core.$ZodType<object>, Value> = FormProps<Schema, Value> & {
  /** What unfolds it, where that is not what its button says. */
  summary?: string
  /** Of what, for whoever hears the page. */
  of: string
}

export function FoldedForm<Schema extends z.core.$ZodType<object>, Value>(props: Props<Schema, Value>) {
  const { summary = props.button, of, ...form } = props
  return (
    <details class="fold">
      <summary>
        {summary} <span class="sr-only">{of}</span>
      </summary>
      <Form {...form} />
    </details>
  )
}
