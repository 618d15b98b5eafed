// What a screen asks the API for: still asked, not to be had, or here; and asked again when something changed.
import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { PORTAL_TEXTS } from '../../text/portal/shell.ts'
import type { Problem, Result } from '../client/problem.ts'
import { usePortal } from '../portal.ts'
import { Failed } from './failed.tsx'

export type Asked<Value> = { value: Value | undefined; problem: Problem | undefined; again: () => Promise<void> }

/** Asks once, and anew where `about` is another. What was here stays until the newer answer is. */
export function useAsked<Value>(about: string, ask: () => Promise<Result<Value>>): Asked<Value> {
  const [found, setFound] = useState<{ about: string; result: Result<Value> }>()
  const again = useCallback(async () => {
    const result = await ask()
    setFound({ about, result })
  }, [about])
  useEffect(() => {
    again().catch((error: unknown) => console.error(error))
  }, [again])
  const result = found?.about === about ? found.result : undefined
  return {
    value: result?.ok ? result.value : undefined,
    problem: result === undefined || result.ok ? undefined : result.problem,
    again,
  }
}

type Props<Value> = { asked: Asked<Value>; children: (value: Value) => ComponentChildren }

export function Loaded<Value>({ asked: { value, problem, again }, children }: Props<Value>) {
  const { language } = usePortal()
  if (problem !== undefined) return <Failed problem={problem} again={again} />
  if (value === undefined) return <p role="status">{PORTAL_TEXTS[language].loading}</p>
  return <>{children(value)}</>
}
