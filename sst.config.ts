/// <reference path="./.sst/platform/config.d.ts" />
// What is deployed daily. What must never be lost is the foundation's, in infra/foundation, and is deployed before this.

export default $config({
  async app(input) {
    const { APP, isShared, REGION } = await import('./infra/names.ts')
    const shared = isShared(input.stage)
    return {
      name: APP,
      home: 'aws',
      removal: shared ? 'retain' : 'remove',
      protect: shared,
      providers: {
        aws: {
          // The version that this version of SST was made with.
          version: '7.20.0',
          region: REGION,
          defaultTags: { tags: { app: APP, stage: input.stage } },
        },
      },
    }
  },
  async run() {
    // One by one and by name: infra/ also holds the foundation and the local machine, which are never part of this.
    await import('./infra/boundary.ts')
    const { publicUrl } = await import('./infra/router.ts')
    await import('./infra/portal.ts')
    await import('./infra/api.ts')
    await import('./infra/check.ts')
    await import('./infra/schedules.ts')
    await import('./infra/streams.ts')
    await import('./infra/worker.ts')
    await import('./infra/alarms.ts')
    return { site: publicUrl }
  },
})
