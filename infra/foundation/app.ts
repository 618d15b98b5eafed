// The CDK app of what must outlive any deploy. It is deployed rarely, by other hands than the application: docs/deploy.md.
import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { FoundationStack } from './foundation-stack.ts'
import { settingsOf } from './settings.ts'

const app = new App()
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
new FoundationStack(app, settingsOf(app))
app.synth()
