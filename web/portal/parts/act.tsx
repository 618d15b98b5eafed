// A button that changes something: once at a time, told when it is done, and why where it is not.
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Problem, Result } from '../client/problem.ts'
import { usePortal } from '../portal.ts'
import { Failed } from './failed.tsx'

type Props<Value> = {
  act: (key: string) => Promise<Result<Value>>
  onDone: (value: Value) => void | Promise<void>
  /** What is told once it is done. */
  done: string
  /** Its whole name, where the one that is seen is short. */
  label?: string
  look?: string
  children: ComponentChildren
}

export function Act<Value>({ act, onDone, done, label, look = 'btn border border-current', children }: Props<Value>) {
  const { newKey, say } = usePortal()
  const [problem, setProblem] = useState<Problem>()
  const acting = useRef(false)
  const [key] = useState(newKey)
  const run = async () => {
    if (acting.current) return
    acting.current = true
    const result = await act(key)
    acting.current = false
    setProblem(result.ok ? undefined : result.problem)
    if (!result.ok) return
    say(done)
    await onDone(result.value)
  }
  return (
    <>
      <button
        type="button"
        class={`${look} min-h-11`}
        aria-label={label}
        onClick={() => {
          run().catch((error: unknown) => console.error(error))
        }}
      >
        {children}
      </button>
      {problem !== undefined && <Failed problem={problem} />}
    </>
  )
}
