// What is costly to make is made when it is first asked for, and once.

/** The first formatter of a process loads the tables of all languages: a fifth of a Lambda's start. */
export function once<Made>(make: () => Made): () => Made {
  let made: { is: Made } | undefined
  return () => {
    made ??= { is: make() }
    return made.is
  }
}
