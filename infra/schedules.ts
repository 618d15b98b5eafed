// What runs by the clock, in the regency's own time zone. A schedule fires at least once, so each run has natural keys.
import { checkQueue } from './check.ts'
import { scheduleDeadLetters } from './dead-letters.ts'
import { lambda } from './function.ts'
import { pagesBucket, publishing, puttingSnapshot } from './pages.ts'
import { publisher } from './rendering.ts'

/** Nobody waits for a scheduled function, so it has retries and a queue for what failed for good. */
const asynchronous = { retries: 2, deadLetters: scheduleDeadLetters }

/** The scheduler's retries and queue are for calls that did not reach the function; the function has its own. */
function byTheClock(name: string, schedule: sst.aws.CronV2Args['schedule'], { arn }: sst.aws.Function): void {
  new sst.aws.CronV2(name, {
    schedule,
    timezone: 'Asia/Jakarta',
    function: arn,
    retries: 3,
    dlq: scheduleDeadLetters.arn,
  })
}

const assess = lambda('Assess', {
  handler: 'functions/scheduled/assess.handler',
  description: 'Starts the night’s check: hands the buckets of partners out to the queue',
  table: 'write',
  timeout: '1 minute',
  environment: { CHECK_QUEUE_URL: checkQueue.url },
  permissions: [{ actions: ['sqs:SendMessage'], resources: [checkQueue.arn] }],
  asynchronous,
})

/** An hour after the check, which has mostly finished by then: the figures count what it found. */
export const recount = lambda('Recount', {
  handler: 'functions/scheduled/recount.handler',
  description: 'Counts the figures of the programme, every night',
  table: 'write',
  timeout: '5 minutes',
  asynchronous,
})

const lapseProposals = lambda('LapseProposals', {
  handler: 'functions/scheduled/lapse-proposals.handler',
  description: 'Lets the proposals lapse that nobody decided in time, every night',
  table: 'write',
  timeout: '5 minutes',
  asynchronous,
})

const refreshActivity = lambda('RefreshActivity', {
  handler: 'functions/scheduled/refresh-activity.handler',
  description: 'Says of every IKM whether it is active or dormant, every week',
  table: 'write',
  timeout: '15 minutes',
  asynchronous,
})

/** After the recount and the refresh, whose numbers the pages show. Draws for minutes, so it has a processor of its own. */
export const publishAll = lambda('PublishAll', {
  handler: 'functions/scheduled/publish-all.handler',
  description: 'Draws all pages anew, every night',
  table: 'write',
  memory: '1769 MB',
  timeout: '15 minutes',
  environment: publisher,
  permissions: publishing,
  asynchronous,
})

const indexSearch = lambda('IndexSearch', {
  handler: 'functions/scheduled/index-search.handler',
  description: 'Lets the search follow the catalogue, every quarter of an hour',
  table: 'write',
  memory: '1769 MB',
  timeout: '10 minutes',
  environment: { PAGES_BUCKET: pagesBucket.name },
  permissions: puttingSnapshot,
  asynchronous,
})

byTheClock('AssessNightly', 'cron(0 2 * * ? *)', assess)
byTheClock('LapseProposalsNightly', 'cron(30 1 * * ? *)', lapseProposals)
byTheClock('RecountNightly', 'cron(0 3 * * ? *)', recount)
byTheClock('RefreshActivityWeekly', 'cron(15 3 ? * MON *)', refreshActivity)
byTheClock('PublishAllNightly', 'cron(40 3 * * ? *)', publishAll)
byTheClock('IndexSearchQuarterly', 'rate(15 minutes)', indexSearch)
