// In a shared stage every role carries the foundation's boundary: the deploy role may create no other.
import { sharedStage, told } from './stage.ts'

if (sharedStage !== undefined) {
  const boundary = told(sharedStage, 'functionBoundaryArn')
  $transform(aws.iam.Role, (role) => {
    role.permissionsBoundary = boundary
  })
}
