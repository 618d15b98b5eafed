// How the poller hands a batch over: again from the first failure on, and past what never goes well.
import type { DynamoDBRecord } from 'aws-lambda'
import { afterEach, expect, it, vi } from 'vitest'
import { deliver, type StreamHandler } from '../../../infra/local/stream.ts'

afterEach(() => vi.restoreAllMocks())

const record = (SequenceNumber: string): DynamoDBRecord => ({ dynamodb: { SequenceNumber } })
const numberOf = ({ dynamodb }: DynamoDBRecord) => dynamodb?.SequenceNumber ?? ''

/** A handler that fails on a record for so many times, and what it was handed. */
function handler(failing: Record<string, number>) {
  const handed: string[] = []
  const handle: StreamHandler = async ({ Records }) => {
    handed.push(Records.map(numberOf).join(' '))
    const failed = Records.map(numberOf).filter((number) => {
      const left = failing[number] ?? 0
      failing[number] = left - 1
      return left > 0
    })
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
  }
  return { handle, handed }
}

it('hands a batch over once where all goes well', async () => {
  const { handle, handed } = handler({})
  await deliver(handle, ['1', '2'].map(record))
  expect(handed).toEqual(['1 2'])
})

it('hands over again from the first failure on', async () => {
  const { handle, handed } = handler({ '2': 1 })
  await deliver(handle, ['1', '2', '3'].map(record))
  expect(handed).toEqual(['1 2 3', '2 3'])
})

it('passes over a record that fails three times, aloud, and does the rest', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { handle, handed } = handler({ '2': 99 })
  await deliver(handle, ['1', '2', '3'].map(record))
  expect(handed).toEqual(['1 2 3', '2 3', '2 3', '3'])
  expect(said).toHaveBeenCalledTimes(1)
})

it('takes a handler that throws as one that failed on the first', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let calls = 0
  await deliver(async () => {
    calls += 1
    throw new Error('out of memory')
  }, [record('1')])
  expect([calls, said.mock.calls.length]).toEqual([3, 4])
})
