// The front page and the pages about the programme: each reads what it tells, once for both languages.
import type { VNode } from 'preact'
import { bindingVersion } from '../../core/engine/goal.ts'
import type { Context } from '../../core/kernel/context.ts'
import * as Program from '../../core/program/operations.ts'
import { complianceView } from '../../core/publish/compliance-view.ts'
import { homeView } from '../../core/publish/front.ts'
import { type AboutPage as About, addressOf } from '../../core/publish/page.ts'
import { programView } from '../../core/publish/program-view.ts'
import { rulesView } from '../../core/publish/rules-view.ts'
import * as Regulation from '../../core/regulation/operations.ts'
import type { Services } from '../../core/table/service.ts'
import { AboutPage } from '../../web/pages/about.tsx'
import { CompliancePage } from '../../web/pages/compliance.tsx'
import { DataApiPage } from '../../web/pages/data-api.tsx'
import type { RegulationEntry } from '../../web/pages/home/law.tsx'
import { Home } from '../../web/pages/home.tsx'
import { PrivacyPage } from '../../web/pages/privacy.tsx'
import { ProgramPage } from '../../web/pages/program.tsx'
import { RulesPage } from '../../web/pages/rules.tsx'
import type { PageProps } from '../../web/parts/layout.tsx'
import { renderPage } from '../../web/render.ts'
import { type Language, otherThan } from '../../web/text/text.ts'
import type { Drawing } from './drawing.ts'

export async function drawAbout(drawing: Drawing, page: About): Promise<Record<Language, string>> {
  const draw = await ABOUT[page](drawing)
  const { styles, demonstration, origin } = drawing
  const html = (language: Language) => {
    const href = addressOf({ kind: 'about', page }, language)
    const otherLanguageHref = addressOf({ kind: 'about', page }, otherThan(language))
    return renderPage(draw({ language, styles, demonstration, href, otherLanguageHref }), origin)
  }
  return { id: html('id'), en: html('en') }
}

/** No findings to read on with. */
const NONE = { id: [], en: [] }

/** Reads, and answers how the page is drawn from it. */
const ABOUT: Record<About, (drawing: Drawing) => Promise<(props: PageProps) => VNode>> = {
  beranda: async ({ services, context, examples }) => {
    const now = context()
    const [figures, regulations, view, findings = NONE] = await Promise.all([
      Program.figures(services, now, {}),
      regulationsInForce(services, now),
      homeView(services, now.today),
      examples?.(),
    ])
    return (props) => (
      <Home {...props} figures={figures} regulations={regulations} view={view} examples={findings[props.language]} />
    )
  },
  aturan: async ({ services, context }) => {
    const now = context()
    const [all, rules, names] = await enactedLaw(services, now)
    const view = rulesView(all, rules, names, now.today)
    return (props) => <RulesPage {...props} {...view} />
  },
  kepatuhan: async ({ services, context }) => {
    const view = complianceView(await Program.compliance(services, context(), {}))
    return (props) => <CompliancePage {...props} {...view} />
  },
  program: async ({ services, context }) => {
    const now = context()
    const [past, newest] = await Promise.all([Program.quarters(services, now, {}), Program.figures(services, now, {})])
    const view = programView([...past, ...newest])
    return (props) => <ProgramPage {...props} {...view} />
  },
  tentang: async () => (props) => <AboutPage {...props} />,
  privasi: async () => (props) => <PrivacyPage {...props} />,
  'data-api': async () => (props) => <DataApiPage {...props} />,
}

/** The enacted regulations, their rules, and how these are called. */
function enactedLaw(services: Services, context: Context) {
  return Promise.all([
    Regulation.list(services, context, {}),
    Regulation.rules(services, context, {}),
    Regulation.names(services, context, {}),
  ])
}

/** Each enacted regulation with its rules that bind on the day, under the article that binds. */
async function regulationsInForce(services: Services, context: Context): Promise<RegulationEntry[]> {
  const [all, rules, names] = await enactedLaw(services, context)
  return all.map(({ regulation, title, titleEn, note }) => ({
    title,
    titleEn,
    note,
    rules: names
      .filter((named) => named.regulation === regulation)
      .flatMap(({ rule, name, nameEn }) => {
        const enacted = rules.find(({ id }) => id === rule)
        const version = enacted === undefined ? undefined : bindingVersion(enacted, context.today)
        return version === undefined ? [] : [{ name, nameEn, citation: version.citation, base: version.base }]
      }),
  }))
}
