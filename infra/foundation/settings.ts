// What the person who deploys a foundation must say, read from the CDK's context.
import type { App } from 'aws-cdk-lib'
import { isShared, SHARED_STAGES, type SharedStage } from '../names.ts'

export type Settings = {
  stage: SharedStage
  /** `owner/name` on GitHub; only its environment of the stage's name may deploy. */
  repository: string
  /** Who the system writes as; its domain becomes the mail identity. */
  mailFrom: string
  /** Who is woken. */
  alarmEmail: string
}

/** Refuses, with what to say, where something is missing or of the wrong form. */
export function settingsOf(app: App): Settings {
  const stage = said(app, 'stage')
  if (!isShared(stage)) throw new Error(`A foundation is for ${SHARED_STAGES.join(' or ')}, not for "${stage}".`)
  return {
    stage,
    repository: said(app, 'repository', /^[\w.-]+\/[\w.-]+$/),
    mailFrom: said(app, 'mailFrom', /^[^@\s]+@[^@\s]+\.[^@\s]+$/),
    alarmEmail: said(app, 'alarmEmail', /^[^@\s]+@[^@\s]+\.[^@\s]+$/),
  }
}

function said(app: App, name: string, form = /./): string {
  const value: unknown = app.node.tryGetContext(name)
  if (typeof value === 'string' && form.test(value)) return value
  throw new Error(`Say ${name}: cdk deploy --context ${name}=… (docs/deploy.md). It was ${JSON.stringify(value)}.`)
}
