import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  resolve: { alias: { '@': root, 'server-only': path.join(root, 'node_modules/server-only/empty.js') } },
  test: {
    environment: 'node',
    include: ['{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}'],
    env: { TZ: 'UTC' },
  },
})
