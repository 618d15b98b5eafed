// The renderer: one message says that pages were marked, and a function draws until none is.
import { renderDeadLetters } from './dead-letters.ts'
import { lambda } from './function.ts'
import { pagesBucket, publishing, stylesHref } from './pages.ts'
import { publicUrl } from './router.ts'

/** What whoever draws pages is told. */
export const publisher = { PAGES_BUCKET: pagesBucket.name, STYLES_HREF: stylesHref, SITE_ORIGIN: publicUrl }

/** A message that failed comes again when it becomes visible, and is given up after ten tries: an hour. */
export const renderQueue = new sst.aws.Queue('Render', {
  visibilityTimeout: '6 minutes',
  dlq: { queue: renderDeadLetters.arn, retry: 10 },
  transform: { queue: { sqsManagedSseEnabled: true, receiveWaitTimeSeconds: 20 } },
})

const renderPages = lambda('RenderPages', {
  handler: 'functions/queue/render-pages.handler',
  description: 'Draws the pages that are marked',
  table: 'write',
  timeout: '5 minutes',
  environment: publisher,
  permissions: [
    ...publishing,
    { actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], resources: [renderQueue.arn] },
  ],
})

renderQueue.subscribe(renderPages.arn, {
  // All that came within two seconds is one call: what is to be drawn stands in the table.
  batch: { size: 100, window: '2 seconds' },
  // Two are the fewest that a mapping knows; they do the same work twice and no harm.
  transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: 2 } } },
})
