// What the foundation and the application both call by name: the app, its region, its stages, the parameters between them.

export const APP = 'etalase'
export const REGION = 'ap-southeast-3'

/** Stages that people work in. Any other stage is somebody's own and throws its data away. */
export const SHARED_STAGES = ['production', 'staging'] as const
export type SharedStage = (typeof SHARED_STAGES)[number]

export function isShared(stage: string): stage is SharedStage {
  return SHARED_STAGES.some((shared) => shared === stage)
}

/** What the foundation of a shared stage tells the application, each in a parameter of its own. */
const PARAMETERS = {
  tableName: 'table/name',
  streamArn: 'table/stream-arn',
  evidenceBucket: 'evidence/bucket',
  evidenceKeyArn: 'evidence/key-arn',
  alarmTopicArn: 'alarms/topic-arn',
  mailIdentityArn: 'mail/identity-arn',
  mailConfigurationArn: 'mail/configuration-set-arn',
  mailFrom: 'mail/from',
  functionBoundaryArn: 'deploy/function-boundary-arn',
} as const
export type Parameter = keyof typeof PARAMETERS
export const PARAMETER_KEYS = Object.keys(PARAMETERS) as readonly Parameter[]

/** `/etalase/production/table/name` */
export function parameterName(stage: SharedStage, parameter: Parameter): string {
  return `/${APP}/${stage}/${PARAMETERS[parameter]}`
}

/** Where in the evidence bucket the evidence of findings lies; a test holds it to core/assessment/evidence-store.ts. */
export const EVIDENCE_OBJECTS = 'evidence/*'

/** Everything of a stage that has a physical name begins like this; the deploy role may touch nothing else. */
export function namePrefix(stage: string): string {
  return `${APP}-${stage}-`
}
