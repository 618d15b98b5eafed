// The evidence store: what a finding was computed from, and the daily heads of the audit chains. Written once, kept locked.
import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { Key } from 'aws-cdk-lib/aws-kms'
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectLockRetention, ObjectOwnership } from 'aws-cdk-lib/aws-s3'

/** Governance mode: who holds `s3:BypassGovernanceRetention` can end it, and no role here does. */
const LOCKED = Duration.days(5 * 365)

export function evidence(stack: Stack): { bucket: Bucket; key: Key } {
  const key = new Key(stack, 'EvidenceKey', {
    description: 'Etalase: the evidence store',
    enableKeyRotation: true,
    pendingWindow: Duration.days(30),
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const log = new Bucket(stack, 'EvidenceAccessLog', {
    ...closed(),
    // The log service can't write under a key of our own.
    encryption: BucketEncryption.S3_MANAGED,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    lifecycleRules: [{ expiration: Duration.days(400) }],
  })
  const bucket = new Bucket(stack, 'Evidence', {
    ...closed(),
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    versioned: true,
    objectLockEnabled: true,
    objectLockDefaultRetention: ObjectLockRetention.governance(LOCKED),
    serverAccessLogsBucket: log,
    lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(7) }],
  })
  return { bucket, key }
}

function closed() {
  return { blockPublicAccess: BlockPublicAccess.BLOCK_ALL, enforceSSL: true, removalPolicy: RemovalPolicy.RETAIN }
}
