// The stage that is deployed: whether people work in it, and what its foundation told.
import { isShared, type Parameter, parameterName, type SharedStage } from './names.ts'

/** The shared stage, or undefined in somebody's own stage. */
export const sharedStage: SharedStage | undefined = isShared($app.stage) ? $app.stage : undefined

/** A value that the foundation of this shared stage wrote down. They are names and ARNs, so not secret. */
export function told(stage: SharedStage, parameter: Parameter) {
  return aws.ssm.getParameterOutput({ name: parameterName(stage, parameter) }).insecureValue
}
