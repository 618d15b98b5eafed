// What is dear to make and seldom all needed: each is made when it is first asked for, and once.

type Makers = Readonly<Record<string, () => unknown>>
type Made<Each extends Makers> = { readonly [Name in keyof Each]: ReturnType<Each[Name]> }

/** An object with the same names, whose values are made when they are first read. */
export function lazily<Each extends Makers>(makers: Each): Made<Each> {
  const made = {}
  for (const [name, make] of Object.entries(makers)) {
    Object.defineProperty(made, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = make()
        Object.defineProperty(made, name, { enumerable: true, value })
        return value
      },
    })
  }
  return made as Made<Each>
}
