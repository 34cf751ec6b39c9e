import { expect, test } from './fixtures'

for (const path of [
  '/en/nowhere',
  '/xx',
  '/en/casualties/2025-13',
  '/en/casualties/november',
  '/en/surveys/nothing',
  '/en/surveys/waves/nothing',
  '/en/sources/nothing',
  '/en/a/b/c',
]) {
  test(`${path} is a 404 that helps`, async ({ page, allowedErrors }) => {
    allowedErrors.push(/404/)
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of ['/en/nowhere', '/en/figures/ffffffffffff', '/en/figures/ffffffffffff/', '/en/casualties/2099-01/']) {
    test(`${path} is a whole page too`, async ({ page, allowedErrors }) => {
      allowedErrors.push(/404/)
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    })
  }
})

test('an over-long query is a 400', async ({ request }) => {
  expect((await request.get(`/en/casualties?from=${'9'.repeat(3000)}`)).status()).toBe(400)
  expect((await request.get(`/data/casualties.csv?from=${'9'.repeat(3000)}`)).status()).toBe(400)
})

for (const query of [
  '%',
  '%ff',
  '%00',
  '=',
  '&&&',
  'from[]=1',
  'from=2025-11&from=2025-12',
  '__proto__=1',
  'from=2025-11%0d%0aX:1',
  'by=weapon&weapon=all',
  'from=2026-01&to=2022-02',
]) {
  test(`the odd query "${query}" is no server error`, async ({ request }) => {
    expect((await request.get(`/en/casualties?${query}`)).status()).toBe(200)
    expect((await request.get(`/en/casualties/view.json?${query}`)).status()).toBe(200)
    expect((await request.get(`/data/casualties.csv?${query}`)).status()).toBeLessThan(500)
  })
}

test('the root leads to the reader’s language', async ({ request }) => {
  const response = await request.get('/', { maxRedirects: 0 })
  expect([302, 303, 307, 308]).toContain(response.status())
  expect(response.headers().location).toMatch(/\/en$/)
})

test('pages carry a strict policy and answer no other origin', async ({ request }) => {
  const headers = (await request.get('/en')).headers()
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe-eval')
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toMatch(/https?:/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBeTruthy()
  expect(headers['permissions-policy']).toBeTruthy()
})
