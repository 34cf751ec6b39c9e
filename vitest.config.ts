import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  resolve: { alias: { '@': root, 'server-only': path.join(root, 'node_modules/server-only/empty.js') } },
  test: {
    environment: 'node',
    globalSetup: 'prisma/test-databases.ts',
    setupFiles: 'scripts/test-address.ts',
    include: ['{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}'],
    env: { TZ: 'UTC' },
    // Never a measurement: tests that start processes are slow on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
