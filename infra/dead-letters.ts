// Where work lands that failed for good; an alarm watches each queue, because nobody else does.

function deadLetters(name: string): sst.aws.Queue {
  return new sst.aws.Queue(name, {
    transform: { queue: { messageRetentionSeconds: 14 * 24 * 60 * 60, sqsManagedSseEnabled: true } },
  })
}

export const scheduleDeadLetters = deadLetters('ScheduleDeadLetters')
export const streamDeadLetters = deadLetters('StreamDeadLetters')
export const checkDeadLetters = deadLetters('CheckDeadLetters')
export const renderDeadLetters = deadLetters('RenderDeadLetters')
export const jobDeadLetters = deadLetters('JobDeadLetters')
