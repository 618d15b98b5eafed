// The pages about the programme at their addresses: the rules, the numbers, what this is, and what it holds about people.
import type { Context } from '../../core/kernel/context.ts'
import * as Program from '../../core/program/operations.ts'
import { complianceView, policyOf } from '../../core/publish/compliance-view.ts'
import { programView } from '../../core/publish/program-view.ts'
import { rulesView } from '../../core/publish/rules-view.ts'
import * as Regulation from '../../core/regulation/operations.ts'
import type { Services } from '../../core/table/service.ts'
import { AboutPage } from '../../web/pages/about.tsx'
import { CompliancePage } from '../../web/pages/compliance.tsx'
import { PrivacyPage } from '../../web/pages/privacy.tsx'
import { ProgramPage } from '../../web/pages/program.tsx'
import { RulesPage } from '../../web/pages/rules.tsx'
import { renderPage } from '../../web/render.ts'
import { type Language, otherThan } from '../../web/text/text.ts'

import { enactedLaw } from './site.tsx'
import { fourPeriods } from './unit.ts'

type Where = { language: Language; styles: string; demonstration: boolean }

/** The page at an address below the root or `/en/`; undefined where none of these lies there. */
export async function aboutPage(
  services: Services,
  context: Context,
  where: Where,
  path: string,
): Promise<string | undefined> {
  const name = path.replace(/^\/en(?=\/)/, '').replaceAll('/', '')
  const other = otherThan(where.language)
  const props = { ...where, otherLanguageHref: other === 'id' ? `/${name}/` : `/en/${name}/` }
  switch (name) {
    case 'aturan': {
      const [all, rules, names] = await enactedLaw(services, context)
      return renderPage(<RulesPage {...props} {...rulesView(all, rules, names, context.today)} />)
    }
    case 'kepatuhan': {
      const periods = fourPeriods('quarter', context.today)
      const [all, ...rows] = await Promise.all([
        Regulation.list(services, context, {}),
        ...periods.map((period) => Program.ofPeriod(services, context, { period })),
      ])
      return renderPage(<CompliancePage {...props} {...complianceView(rows.flat(), policyOf(all))} />)
    }
    case 'program':
      return renderPage(<ProgramPage {...props} {...programView(await Program.figures(services, context, {}))} />)
    case 'tentang':
      return renderPage(<AboutPage {...props} />)
    case 'privasi':
      return renderPage(<PrivacyPage {...props} />)
    default:
      return undefined
  }
}
