// Work for many items, a few at once: enough to keep the table busy, few enough to keep memory flat.

const AT_ONCE = 8

/** The work for each item, so many at once, the answers in the items' order. The first failure ends it. */
export async function inTurns<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
  atOnce = AT_ONCE,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let i = 0; i < items.length; i += atOnce) {
    answers.push(...(await Promise.all(items.slice(i, i + atOnce).map(work))))
  }
  return answers
}
