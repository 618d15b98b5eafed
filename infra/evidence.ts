// The evidence store: the foundation's locked bucket in a shared stage, a throw-away one in somebody's own.
import type { Statement } from './function.ts'
import { EVIDENCE_OBJECTS } from './names.ts'
import { sharedStage, told } from './stage.ts'

/** Never to be linked: `link` grants `s3:*`. The foundation's is known by its name, so that no deploy touches it. */
export const evidenceBucket =
  sharedStage === undefined ? new sst.aws.Bucket('Evidence', { cors: false }).name : told(sharedStage, 'evidenceBucket')

/** To add to the evidence, and neither to read nor to remove it. The foundation's lies under a key of its own. */
export const addingEvidence: Statement[] = [
  { actions: ['s3:PutObject'], resources: [$interpolate`arn:aws:s3:::${evidenceBucket}/${EVIDENCE_OBJECTS}`] },
  ...(sharedStage === undefined
    ? []
    : [{ actions: ['kms:GenerateDataKey'], resources: [told(sharedStage, 'evidenceKeyArn')] }]),
]
