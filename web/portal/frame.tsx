// The frame around every screen: the cloth with its mark, for whom one acts, the screens one may open, the language.
import type { ComponentChildren } from 'preact'
import { Mark, MotifPatterns, Tumpal } from '../parts/motifs.tsx'
import { PORTAL_TEXTS } from '../text/portal/shell.ts'
import { otherThan } from '../text/text.ts'
import { type Hat, HOMES, hatId, hatName } from './me.ts'
import { usePortal } from './portal.ts'
import { SCREENS, type ScreenName, screenAt, screensOf } from './screens.ts'

const LINK =
  'inline-flex min-h-11 items-center underline-offset-4 hover:underline aria-[current=page]:underline aria-[current=true]:underline'

export function Frame({ path, children }: { path: string; children: ComponentChildren }) {
  const { language } = usePortal()
  return (
    <>
      <a class="btn btn-accent absolute top-2 left-2 z-10 min-h-11 not-focus:sr-only" href="#isi">
        {PORTAL_TEXTS[language].skip}
      </a>
      <svg aria-hidden="true" class="absolute" width="0" height="0">
        <defs>
          <MotifPatterns />
        </defs>
      </svg>
      <Header path={path} />
      <main id="isi" tabindex={-1} class="min-h-[60vh]">
        {children}
      </main>
    </>
  )
}

function Header({ path }: { path: string }) {
  const { language, setLanguage, me, leave } = usePortal()
  const text = PORTAL_TEXTS[language]
  const other = otherThan(language)
  return (
    <header class="bg-cloth text-cloth-ink print:bg-transparent print:text-inherit">
      <div class="wrap flex flex-wrap items-center gap-x-4 pt-2">
        <a class="flex min-h-11 flex-[1_1_11rem] items-center gap-3" href={language === 'id' ? '/' : '/en/'}>
          <Mark />
          <span>
            <span class="sign block text-2xl">{text.site}</span>
            <span class="block text-xs leading-tight">{text.place}</span>
          </span>
        </a>
        <div class="screen flex flex-wrap items-center gap-x-4 text-sm">
          <button type="button" class={LINK} lang={other} onClick={() => setLanguage(other)}>
            {text.otherLanguage}
          </button>
          {me === undefined ? (
            <a class={LINK} href="/masuk" aria-current={path === '/masuk' ? 'page' : undefined}>
              {text.signIn}
            </a>
          ) : (
            <>
              <a class={LINK} href="/akun" aria-current={path === '/akun' ? 'page' : undefined}>
                {text.account}
              </a>
              <button
                type="button"
                class={LINK}
                onClick={() => {
                  leave().catch((error: unknown) => console.error(error))
                }}
              >
                {text.signOut}
              </button>
            </>
          )}
        </div>
      </div>
      {me !== undefined && <Ways path={path} hats={me.hats} />}
      <div class="screen bg-base-100">
        <Tumpal />
      </div>
    </header>
  )
}

function Ways({ path, hats }: { path: string; hats: readonly Hat[] }) {
  const { language, hat } = usePortal()
  const text = PORTAL_TEXTS[language]
  const own = path.startsWith('/akun') || hat === undefined
  const names = own ? screensOf('signed-in') : screensOf(hat.kind, hat.kind === 'partner' ? hat.role : undefined)
  return (
    <div class="screen wrap flex flex-wrap items-center gap-x-6 pb-1">
      {hats.length > 0 && <Hats hats={hats} worn={own ? undefined : hat} />}
      <nav aria-label={text.ways}>
        <ul class="flex flex-wrap gap-x-4 text-sm">
          {names.filter(listed).map((name) => (
            <li key={name}>
              <a class={LINK} href={name} aria-current={currentAt(path, name)}>
                {text.screens[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

/** An address below a screen's own is a part of that screen. */
function currentAt(path: string, name: ScreenName): 'page' | 'true' | undefined {
  if (path === name) return 'page'
  return screenAt(path)?.name === name ? 'true' : undefined
}

/** What is opened from another screen stands in no menu. */
function listed(name: ScreenName): boolean {
  return !('inside' in SCREENS[name])
}

function Hats({ hats, worn }: { hats: readonly Hat[]; worn: Hat | undefined }) {
  const { language, wear } = usePortal()
  const text = PORTAL_TEXTS[language]
  const [only] = hats
  if (hats.length === 1 && only !== undefined) {
    return (
      <a class={`${LINK} font-semibold`} href={HOMES[only.kind]}>
        {hatName(only, language)}
      </a>
    )
  }
  return (
    <label class="flex min-h-11 max-w-full flex-wrap items-center gap-2 text-sm">
      <span>{text.actingFor}</span>
      <select
        class="min-h-11 w-72 max-w-full truncate border border-cloth-ink bg-cloth pr-8 pl-2 text-cloth-ink"
        value={worn === undefined ? '' : hatId(worn)}
        onChange={({ currentTarget }) => {
          const chosen = hats.find((each) => hatId(each) === currentTarget.value)
          if (chosen !== undefined) wear(chosen)
        }}
      >
        {worn === undefined && <option value="">{text.choose}</option>}
        {hats.map((each) => (
          <option key={hatId(each)} value={hatId(each)}>
            {`${hatName(each, language)} (${text.hats[each.kind]})`}
          </option>
        ))}
      </select>
    </label>
  )
}
