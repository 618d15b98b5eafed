// Wildcards in policies, each with the reason for it: cdk-nag knows every finding by its own id.
import { Stack, Validations } from 'aws-cdk-lib'
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'

/** Acknowledges the wildcards of these statements, and of no others, in the policy that holds them. */
export function acknowledgeWildcards(policy: Construct, statements: readonly PolicyStatement[], reason: string): void {
  for (const statement of statements) {
    const { Action, Resource }: Record<string, unknown> = Stack.of(policy).resolve(statement.toStatementJson())
    const findings = [
      ...[Action].flat().map((action) => `Action::${flat(action)}`),
      ...[Resource].flat().map((resource) => `Resource::${flat(resource)}`),
    ]
    const wild = findings.filter((finding) => finding.includes('*'))
    Validations.of(policy).acknowledge(...wild.map((finding) => ({ id: `AwsSolutions-IAM5[${finding}]`, reason })))
  }
}

/** A value of a template as cdk-nag writes it: `<Table.Arn>/index/*`. */
function flat(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const [[kind, of] = []] = Object.entries(value)
  if (kind === 'Ref') return `<${String(of)}>`
  if (kind === 'Fn::GetAtt') return `<${(of as string[]).join('.')}>`
  if (kind === 'Fn::Join') return (of as [string, unknown[]])[1].map(flat).join('')
  throw new Error(`no words for ${JSON.stringify(value)}`)
}
