// The whole system on one machine: database, table, seed, API, pages, schedules, stream and mail, started in order and ended together.
import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from '../../core/kernel/actor.ts'
import { type Context, context } from '../../core/kernel/context.ts'
import { databaseOf } from '../../core/table/client.ts'
import { type Services, servicesOf } from '../../core/table/service.ts'
import { confirm } from '../../functions/confirm.ts'
import type { Dependencies } from '../../functions/http/pipeline.ts'
import { media } from '../../functions/media.ts'
import { deliverNotices } from '../../functions/stream/deliver-notices.ts'
import { sesSender } from '../../functions/stream/ses.ts'
import { CONSOLE } from './addresses.ts'
import { apiMounts, confirmMounts, uploadMounts } from './api.ts'
import { localClock } from './clock.ts'
import { startConfirmLinks } from './confirm-links.tsx'
import { fillingPage } from './console-pages.tsx'
import { consoleHandler } from './console-routes.tsx'
import { localConfig, startDatabase } from './dynamodb.ts'
import { evidenceStore } from './evidence.ts'
import { type Filled, fillTable, type Step } from './fill.ts'
import { type Mount, startGateway } from './gateway.ts'
import { startJobs } from './jobs.ts'
import { startMailbox } from './mailbox.ts'
import { localMedia, photoMount } from './media.ts'
import type { Options } from './options.ts'
import type { Person } from './people.ts'
import { buildPortal, withPortal } from './portal.ts'
import { startPublishing } from './publishing.ts'
import { asset, html } from './respond.ts'
import { checkSchedule, schedulesOf } from './schedule-list.ts'
import { startSchedules } from './schedules.ts'
import { startSignIn } from './sign-in.ts'
import { languageOfPath, missingPage } from './site.tsx'
import { aloud, assetMounts } from './site-routes.ts'
import { startStream } from './stream.ts'
import { buildConsoleStyles, buildStyles, readAssets, type Stylesheet } from './styles.ts'

export type Machine = {
  url: string
  mailbox: string
  services: Services
  filled: Filled
  /** Whom one can sign in as. */
  people: readonly Person[]
  /** Ends everything that was started, the last first. */
  stop: () => Promise<void>
}

const TABLE_NAME = 'etalase'
const SENDER = 'etalase@example.test'

/**
 * Starts everything, or nothing: where a part fails, those before it are ended and the fault is thrown on. `database` lets
 * it stand on one that runs already.
 */
export async function startMachine(
  options: Options,
  onStep: (step: Step) => void = () => undefined,
  database: typeof startDatabase = startDatabase,
): Promise<Machine> {
  const started: (() => Promise<void>)[] = []
  const stop = async () => {
    for (let end = started.pop(); end !== undefined; end = started.pop()) await end()
  }
  try {
    return { ...(await start(options, database, onStep, (end) => started.push(end))), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(
  options: Options,
  databaseFor: typeof startDatabase,
  onStep: (step: Step) => void,
  onStop: (end: () => Promise<void>) => void,
): Promise<Omit<Machine, 'stop'>> {
  const clock = localClock(options.today)
  const contextOf = (name: string): Context => {
    const actor: Actor = { kind: 'system', name }
    const requestId = randomUUID()
    return context({ actor, instant: clock.now(), today: clock.today(), random: Math.random, requestId })
  }

  const assets = await readAssets()
  const building = Promise.all([buildStyles(), buildConsoleStyles()])
  building.catch(() => undefined)
  const buildingPortal = buildPortal()
  buildingPortal.catch(() => undefined)
  let reached: Step = { about: 'database', done: 0 }
  const gateway = await startGateway(options.port, [waiting(building, () => reached)])
  onStop(gateway.stop)

  const tell = (step: Step) => {
    reached = step
    onStep(step)
  }
  tell(reached)
  const database = await databaseFor(options.data)
  onStop(database.stop)
  const client = databaseOf(localConfig(database.endpoint))
  onStop(async () => client.destroy())
  const services = servicesOf({ client, table: TABLE_NAME })
  const evidence = evidenceStore(options.data)
  const nightly = checkSchedule(services, database.endpoint, evidence)
  const check = async () => void (await nightly.run(clock.today()))
  const pictures = await localMedia(options.data)
  onStop(pictures.end)
  const filled = await fillTable(services, options, {
    context: contextOf('seed'),
    check,
    tell,
    photos: pictures.files.photos,
  })
  const [styles, consoleStyles] = await building
  const portal = await buildingPortal

  const mailbox = await startMailbox()
  onStop(mailbox.stop)
  const wiring = { services, now: clock.now, today: clock.today, random: Math.random }
  const log = { error: (message: string, more: object) => console.error(message, more) }
  const origins = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${gateway.port}`)
  const [origin = ''] = origins
  const send = sesSender(mailbox.client, SENDER)
  const { stories } = filled
  const signIn = await startSignIn({ ...wiring, origins, log }, { send, stories, contextOf })
  const dependencies: Dependencies = { ...wiring, origins, actorOf: signIn.actorOf, log }
  const { renderer, mounts, handlers } = await startPublishing({
    dependencies,
    today: clock.today,
    contextOf,
    filled,
    data: options.data,
    origin,
    styles: styles.href,
    tell: () => tell({ about: 'pages', done: 0 }),
    onStop,
  })
  const links = { origin, secret: randomBytes(32).toString('hex') }
  const linking = { origin, secret: randomBytes(32).toString('hex') }
  const demoLinks = await startConfirmLinks(services, linking, { stories, contextOf: () => contextOf('demonstration') })
  const notices = deliverNotices({ ...wiring, send, log, links, confirm: linking })
  const jobs = await startJobs({ dependencies, folder: options.data, ...links, onStop })
  const stream = await startStream(database.endpoint, services.at, [notices, ...handlers, jobs.handler])
  onStop(stream.stop)
  const scheduler = startSchedules(schedulesOf(services, nightly, renderer.publishAll), clock)
  onStop(scheduler.stop)

  const console_: Mount = {
    prefix: CONSOLE,
    handler: consoleHandler({
      services: { ...services, evidence },
      endpoint: database.endpoint,
      clock,
      scheduler,
      mailbox: mailbox.url,
      stories,
      signIn,
      links: demoLinks,
      consoleStyles: consoleStyles.href,
      styles: styles.href,
      origins,
      context: () => contextOf('console'),
    }),
  }
  gateway.serve([
    ...assetMounts([styles, consoleStyles, portal.styles], assets),
    portal.scripts,
    ...mounts.search,
    ...jobs.mounts,
    ...uploadMounts(media({ ...dependencies, files: pictures.files, secret: links.secret, styles: styles.href })),
    photoMount(pictures.files, (path) => missingPage(path, styles.href)),
    signIn.mount,
    ...confirmMounts(confirm({ ...dependencies, secret: linking.secret, sessions: links.secret, styles: styles.href })),
    ...apiMounts(dependencies, { styles: styles.href, secret: links.secret }),
    aloud(console_, styles.href),
    aloud(withPortal(portal, mounts.pages), styles.href),
  ])
  return { url: `http://localhost:${gateway.port}`, mailbox: mailbox.url, services, filled, people: signIn.people }
}

/** Until the table is full nobody sees a page of it: how far it is, with 503, and again every second. */
function waiting(building: Promise<Stylesheet[]>, reached: () => Step): Mount {
  return {
    prefix: '/',
    handler: async ({ rawPath }) => {
      const sheets = await building
      const asked = sheets.find(({ href }) => href === rawPath)
      if (asked !== undefined) return asset(asked.css, 'text/css; charset=utf-8')
      const page = fillingPage({ language: languageOfPath(rawPath), styles: sheets[0]?.href ?? '' }, reached())
      return html(page, 503, { refresh: '1', 'retry-after': '1' })
    },
  }
}
