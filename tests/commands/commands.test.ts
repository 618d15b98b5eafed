// The two commands as child processes: what they print, and what they refuse with status 2 and nothing on stdout.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Changes, scenario } from '../support/scenario.ts'

const ROOT = join(import.meta.dirname, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'etalase-commands-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function run(command: 'assess' | 'deadline', ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`infra/local/${command}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const example = (name: string) => `tests/examples/${name}.json`
const expected = (name: string) => JSON.parse(readFileSync(join(ROOT, `tests/examples/${name}.expected.json`), 'utf8'))

function written(name: string, content: string): string {
  const file = join(scratch, name)
  writeFileSync(file, content)
  return file
}
const file = (name: string, changes: Changes) => written(name, JSON.stringify(scenario(changes)))

const ALL = [
  'bazaar-for-a-week',
  'declared-totals',
  'hotel-purchases',
  'hotel-stars',
  'mall-ten-percent',
  'mid-quarter-forecast',
  'minimarket-silent-ikm',
  'phase-before-start',
  'renovation-and-new-version',
  'restaurant-says-nothing',
  'semester-skus',
  'silence-established',
  'visit-beats-answer',
  'visit-then-backdated-end',
  'what-was-known-then',
]

describe('assess', () => {
  it('prints the findings of all worked scenarios, one JSON line a file, in order, from one process', () => {
    const { status, stdout, stderr } = run('assess', ...ALL.map(example))
    expect([status, stderr, stdout.endsWith('\n')]).toEqual([0, '', true])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(ALL.length)
    for (const [i, name] of ALL.entries()) {
      const { assessments, ...rest } = JSON.parse(lines[i] ?? '')
      const bare = assessments.map(
        ({ explanation: _, goodFaith: __, inputs: ___, ...finding }: object & Record<string, unknown>) => finding,
      )
      expect({ assessments: bare, ...rest }).toEqual(expected(name))
      for (const { explanation, goodFaith, inputs } of assessments) {
        expect([explanation.article, goodFaith.invitations, inputs]).toEqual([
          expect.any(String),
          expect.any(Number),
          expect.stringMatching(/^[0-9a-f]{64}$/),
        ])
      }
    }
  })

  it('tells findings in Indonesian, the forecast among them, and says where no rule binds', () => {
    const running = file('running.json', { asOf: '2026-07-05', confirmations: [] })
    const none = file('none.json', { version: { sectors: ['mall'] } })
    expect(run('assess', '--explain', 'id', running, none)).toEqual({
      status: 0,
      stderr: '',
      stdout: `Penilaian sementara outlet-1 untuk Juli 2026 menurut ketentuan rule-1, keadaan yang diketahui pada 5 Juli 2026.
BERJALAN: masa penilaian belum ditutup; outlet-1 wajib 1 slot, sampai sekarang terkonfirmasi 0 slot dan mungkin 0 slot.
Dasar: Pasal 5 ayat (1). Kewajiban ditetapkan 1 slot. Jadi yang wajib: 1 slot. Hari wajib dalam periode: 31.
Perkiraan: bila semua yang belum dijawab diiyakan, 1 slot tercapai dan kewajiban terpenuhi. Penempatan baru masih dapat mencapai cakupan sendiri bila mulai paling lambat 7 Juli 2026.
Mitra: isi slot yang kosong dan kirim laporan setelah periode berakhir. IKM: jawab konfirmasi bulanan.

Laporan mitra
- Belum ada laporan untuk periode ini yang dikirim pada atau setelah hari terakhirnya.

Slot
- Slot slot-1: tidak dihitung; 0 hari terkonfirmasi, 5 hari mungkin, perlu 25 (Pasal 5 ayat (1)).

Penempatan per bulan
- ikm-1 di slot-1, Juli 2026: 5 hari, mungkin; IKM belum menjawab; belum menjawab tidak pernah berarti ya (Pasal 5 ayat (1)).

IKM
- ikm-1: tidak dihitung; 0 hari terkonfirmasi, 5 hari mungkin (Pasal 5 ayat (1)).

* Hari slot ditawarkan tetapi kosong: 0.
* Undangan kepada IKM dalam periode ini: 0.
Tidak ada ketentuan yang mengikat unit mana pun di berkas ini.
`,
    })
  })

  it('tells the findings of one file in English, one after the other', () => {
    const { status, stdout } = run('assess', '--explain', 'en', example('declared-totals'))
    const titles = stdout.split('\n\n---\n\n').map((finding) => finding.split('\n')[0])
    expect(status).toBe(0)
    expect(titles).toEqual(
      ['partner-hotel a-share', 'partner-hotel d-fixed', 'partner-mall a-share', 'partner-resto a-share'].map(
        (pair) => {
          const [unit, rule] = pair.split(' ')
          return `Final finding on ${unit} for July 2026 under the rule ${rule}, as known on 7 August 2026.`
        },
      ),
    )
  })

  it('prints nothing of the good files where another is bad, and names its first fault', () => {
    const bad = file('bad.json', { slot: { closedOn: '2026-02-30' } })
    expect(run('assess', example('hotel-stars'), bad, example('declared-totals'))).toEqual({
      status: 2,
      stdout: '',
      stderr: `${bad}: slots[0].closedOn: is not a day of the calendar (YYYY-MM-DD)\n`,
    })
  })

  it.each([
    ['no JSON', () => [written('broken.json', '{')], /broken\.json: \$: .*JSON/],
    ['no such file', () => ['nowhere.json'], /^nowhere\.json: \$: ENOENT/],
    ['no file', () => [], /^usage: npm run --silent assess -- \[--explain id\|en\] FILE…\n$/],
    ['an unknown language', () => ['--explain', 'toString', example('hotel-stars')], /^usage: /],
    ['an unknown option', () => ['--verbose', example('hotel-stars')], /--verbose.*\nusage: /s],
  ])('refuses %s with status 2', (_, args, said) => {
    const { status, stdout, stderr } = run('assess', ...args())
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(said)
  })
})

describe('deadline', () => {
  it('prints the last day, with both pauses left out', () => {
    const pauses = ['--pause', '2026-11-26..2026-12-02', '--pause', '2026-12-07..2026-12-07']
    expect(run('deadline', '2026-11-24', '10', 'working', ...pauses)).toEqual({
      status: 0,
      stdout: '2026-12-16\n',
      stderr: '',
    })
  })

  it.each([
    [
      'a day that does not exist',
      ['2026-02-30', '1', 'working'],
      'SERVED: "2026-02-30" is not a day of the calendar (YYYY-MM-DD)\n',
    ],
    ['no days', ['2026-11-24', '0', 'working'], 'DAYS: "0" is not a number from 1 to 9999\n'],
    [
      'a pause that ends before it starts',
      ['2026-11-24', '1', 'working', '--pause', '2026-11-26..2026-11-25'],
      '--pause[0].to: is 2026-11-25, before its start 2026-11-26\n',
    ],
    [
      'a missing clock',
      ['2026-11-24', '1'],
      'usage: npm run --silent deadline -- SERVED DAYS working|calendar [--pause FROM..TO]\n',
    ],
    [
      'a year without a holiday table',
      ['2029-01-01', '1', 'working'],
      "SERVED: The working-day deadline cannot be counted: there is no holiday table for 2029. Enter the table of that year's joint ministerial decree, then count again.\n",
    ],
  ])('refuses %s with status 2', (_, args, stderr) => {
    expect(run('deadline', ...args)).toEqual({ status: 2, stdout: '', stderr })
  })
})
