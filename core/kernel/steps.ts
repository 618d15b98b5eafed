// How a lifecycle that is a table is asked where a step leads.

type Step<State, On> = { from: State | 'none'; on: On; to: State }

/** The state to which a step leads from a state; undefined where the state does not take it. `none`: before the first. */
export function following<State extends string, On extends string>(table: readonly Step<State, On>[]) {
  return (state: State | 'none', on: On): State | undefined =>
    table.find((step) => step.from === state && step.on === on)?.to
}
