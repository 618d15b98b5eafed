// What wakes somebody in a shared stage. Each alarm names the page that says what to do.

import { apiFunctions } from './api.ts'
import { checkBucket } from './check.ts'
import {
  checkDeadLetters,
  jobDeadLetters,
  renderDeadLetters,
  scheduleDeadLetters,
  streamDeadLetters,
} from './dead-letters.ts'
import { api } from './gateway.ts'
import { APP, namePrefix } from './names.ts'
import { publishAll, recount } from './schedules.ts'
import { sharedStage, told } from './stage.ts'
import { deliverNotices, markDirty } from './streams.ts'
import { worker } from './worker.ts'

type Metric = { namespace: string; metric: string; dimensions: Record<string, $util.Input<string>> }

type Watched = Metric & {
  statistic: 'Sum' | 'Maximum'
  /** Alarm where the statistic of one period is at least this … */
  atLeast?: number
  /** … or less than this, silence included. */
  below?: number
  periodSeconds: number
  periods?: number
  /** Alarm where so many of the periods are so; all of them where nothing is said. */
  ofThem?: number
}

/**
 * What happens once a night is looked for in the last 26 hours, hour by hour. In one period of a day a night that
 * begins some minutes later than the one before would ring; this rings where no hour had it, or while one had.
 */
const IN_A_NIGHT = { periodSeconds: 60 * 60, periods: 26 }

/** `name` is the alarm's, and its page's in docs/runbooks. */
function alarm(name: string, what: string, watched: Watched): void {
  if (sharedStage === undefined) return
  const topic = told(sharedStage, 'alarmTopicArn')
  new aws.cloudwatch.MetricAlarm(name, {
    name: `${namePrefix(sharedStage)}${name}`,
    alarmDescription: `${what} Runbook: docs/runbooks/${name}.md`,
    namespace: watched.namespace,
    metricName: watched.metric,
    dimensions: watched.dimensions,
    statistic: watched.statistic,
    comparisonOperator: watched.below === undefined ? 'GreaterThanOrEqualToThreshold' : 'LessThanThreshold',
    threshold: watched.below ?? watched.atLeast ?? 1,
    period: watched.periodSeconds,
    evaluationPeriods: watched.periods ?? 1,
    datapointsToAlarm: watched.ofThem ?? watched.periods ?? 1,
    treatMissingData: watched.below === undefined ? 'notBreaching' : 'breaching',
    alarmActions: [topic],
    okActions: [topic],
  })
}

/** How many lines with this message the function logs. Only where alarms are: a metric of one's own is paid for. */
function linesOf({ nodes }: sst.aws.Function, name: string, message: string): Metric {
  const namespace = `${APP}/${$app.stage}`
  if (sharedStage !== undefined) {
    new aws.cloudwatch.LogMetricFilter(name, {
      name: `${namePrefix(sharedStage)}${name}`,
      logGroupName: nodes.function.loggingConfig.logGroup,
      pattern: `{ $.message = "${message}" }`,
      metricTransformation: { namespace, name, value: '1' },
    })
  }
  return { namespace, metric: name, dimensions: {} }
}

alarm('api-fails', 'The API answers with errors of its own.', {
  namespace: 'AWS/ApiGateway',
  metric: '5xx',
  dimensions: { ApiId: api.nodes.api.id },
  statistic: 'Sum',
  atLeast: 5,
  periodSeconds: 300,
})

for (const [name, what, queue] of [
  ['schedule-failed', 'A scheduled run failed for good.', scheduleDeadLetters],
  ['stream-failed', 'Records of the table stream were given up.', streamDeadLetters],
  ['check-dead-letters', 'A bucket of the nightly check failed for good.', checkDeadLetters],
  ['pages-not-drawn', 'Pages stay as they were although what they show has changed.', renderDeadLetters],
  ['job-dead-letters', 'A job that somebody started was given up without an answer.', jobDeadLetters],
] as const) {
  alarm(name, what, {
    namespace: 'AWS/SQS',
    metric: 'ApproximateNumberOfMessagesVisible',
    dimensions: { QueueName: queue.nodes.queue.name },
    statistic: 'Maximum',
    atLeast: 1,
    periodSeconds: 300,
  })
}

for (const [name, what, nightly] of [
  ['recount-missing', 'The nightly recount did not run for a day.', recount],
  ['publish-missing', 'The nightly publication did not run for a day.', publishAll],
] as const) {
  alarm(name, what, {
    namespace: 'AWS/Lambda',
    metric: 'Invocations',
    dimensions: { FunctionName: nightly.name },
    statistic: 'Sum',
    below: 1,
    ...IN_A_NIGHT,
  })
}

alarm('check-missing', 'The nightly check has finished no bucket for a day.', {
  ...linesOf(checkBucket, 'BucketsChecked', 'checked a bucket'),
  statistic: 'Sum',
  below: 1,
  ...IN_A_NIGHT,
})

alarm('unit-not-judged', 'The nightly check could not judge a partner or an outlet.', {
  ...linesOf(checkBucket, 'UnitsNotJudged', 'a unit was not judged'),
  statistic: 'Sum',
  atLeast: 1,
  ...IN_A_NIGHT,
  ofThem: 1,
})

for (const [name, what, consumer] of [
  ['stream-behind', 'The consumer of notices lags behind the writes.', deliverNotices],
  ['pages-behind', 'Changes of the table are marked late, and the pages show them late.', markDirty],
] as const) {
  if (consumer === undefined) continue
  alarm(name, what, {
    namespace: 'AWS/Lambda',
    metric: 'IteratorAge',
    dimensions: { FunctionName: consumer.name },
    statistic: 'Maximum',
    atLeast: 15 * 60 * 1000,
    periodSeconds: 300,
    periods: 2,
  })
}

alarm('job-failed', 'A job that somebody started met a fault of the system.', {
  ...linesOf(worker, 'JobsFailed', 'a job failed'),
  statistic: 'Sum',
  atLeast: 1,
  periodSeconds: 300,
})

alarm('codes-not-mailed', 'Codes for signing in are not mailed.', {
  ...linesOf(apiFunctions.Auth, 'CodesNotMailed', 'a code was not mailed'),
  statistic: 'Sum',
  atLeast: 1,
  periodSeconds: 300,
})

alarm('search-degraded', 'The search has no snapshot that it can open.', {
  ...linesOf(apiFunctions.Search, 'SearchesDegraded', 'search degraded'),
  statistic: 'Sum',
  atLeast: 1,
  periodSeconds: 300,
  periods: 3,
})
