import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoOverflow, test } from './fixtures'

const months = '/data/casualties.csv?from=2025-01&to=2025-12'

async function download(page: Page, address: string): Promise<string> {
  return await (await page.request.get(address)).text()
}

async function upload(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.goto('/en/verify')
  await page.getByLabel(/CSV file/).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'Check', exact: true }).click()
}

async function paste(page: Page, text: string): Promise<void> {
  await page.goto('/en/verify')
  await page.getByLabel(/rows themselves/).fill(text)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a download given back is identical', async ({ page }) => {
      await upload(page, 'mine.csv', await download(page, months))
      await expect(page.getByRole('main')).toContainText(/All \d+ rows are identical\./)
    })

    test('pasted rows with one digit changed name the line, the cell and the published value, which leads to its page', async ({
      page,
    }) => {
      await paste(page, (await download(page, months)).replace(',226,', ',229,'))
      const result = page.getByRole('region', { name: 'Result' })
      await expect(result).toContainText(/1 is altered/)
      const row = result.getByRole('row').filter({ hasText: 'altered' })
      await expect(row).toContainText('value: given “229”, published “226”')
      await expect(row.getByRole('link', { name: /At least 226 civilians were killed/ })).toHaveAttribute(
        'href',
        '/en/figures/53ef34097533',
      )
      await expectNoOverflow(page)
    })

    test('an altered row comes before any number of revised ones, which are counted', async ({ page }) => {
      const old = await download(page, '/data/casualties.csv?from=2022-02&to=2022-12&asOf=2023-01-31')
      const changed = (await download(page, '/data/casualties.csv?from=2025-11&to=2025-11')).replace(',226,', ',229,')
      await paste(page, old + changed.slice(changed.indexOf('\n') + 1))
      const result = page.getByRole('region', { name: 'Result' })
      await expect(result.getByRole('heading', { level: 3 })).toHaveText([/Altered: 1 row$/, /Since revised: \d+ rows$/])
      await expect(result).toContainText('Rows that were left out of the file cannot be noticed here')
    })

    test('an older vintage is since revised, to the value that counts', async ({ page }) => {
      await upload(
        page,
        'old.csv',
        await download(page, '/data/casualties.csv?from=2022-03&to=2022-03&indicator=civilians-killed&asOf=2022-07-03'),
      )
      await expect(page.getByRole('region', { name: 'Result' })).toContainText(
        'since revised to 4,289 verified, published 22 February 2024',
      )
    })

    test('a file that is no CSV gets a clear answer', async ({ page }) => {
      await upload(page, 'mine.csv', Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('…[Content_Types].xml')]))
      await expect(page.getByRole('region', { name: 'This file could not be checked' })).toContainText('This is an Excel file')
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await expect(page.getByRole('main')).toContainText('There is nothing to check')
    })

    test('a file of 20 MB is judged, one byte more is too large', async ({ page }) => {
      // 40 MB travel through the browser's driver: slow on a busy machine.
      test.slow()
      const [header = ''] = (await download(page, months)).split('\r\n')
      const largest = Buffer.alloc(20 * 1024 * 1024, '\n')
      largest.write(`${header}\n`)
      await upload(page, 'large.csv', largest)
      await expect(page.getByRole('main')).toContainText('The file has a header line and no rows')
      await upload(page, 'larger.csv', Buffer.concat([largest, Buffer.from('\n')]))
      await expect(page.getByRole('main')).toContainText('The file is larger than 20 MB')
    })
  })
}

test('the result takes the focus, and axe finds nothing in it', async ({ page }) => {
  await upload(page, 'mine.csv', (await download(page, months)).replace(',226,', ',229,'))
  await expect(page.getByRole('heading', { name: 'Result' })).toBeFocused()
  await expectAccessible(page)
})

test('on a phone every row is read downwards, its judgement first, and nothing is out of sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await paste(page, (await download(page, months)).replace(',226,', ',229,'))
  const region = page.getByRole('region', { name: 'Rows: Altered' })
  expect(await region.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  const row = region.getByRole('row').filter({ hasText: '229' })
  await expect(row.getByText('altered', { exact: true })).toBeInViewport()
  await expect(row.getByText(/^Line \d+$/)).toBeInViewport()
  await expect(row.getByText('given “229”, published “226”')).toBeVisible()
  await expectAccessible(page)
})

test('the form says before the choice what can be checked', async ({ page }) => {
  await page.goto('/en/verify')
  await expect(page.getByLabel(/CSV file/)).toHaveAccessibleDescription(/Excel workbook as CSV first.*up to 20 MB/)
})

test('a file is judged against the record as it stands, whatever day the address names', async ({ page }) => {
  const rows = await download(page, months)
  await page.goto('/en/verify?asOf=2023-01-01')
  await page.getByLabel(/rows themselves/).fill(rows)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByRole('main')).toContainText(/All \d+ rows are identical\./)
  await expect(page).toHaveURL(/asOf=2023-01-01/)
})

test('pages take no files but this one, and none that is far too large', async ({ page }) => {
  expect((await page.request.post('/en/data', { form: { text: 'tea' } })).status()).toBe(405)
  expect((await page.request.post('/en/verify/deeper', { form: { text: 'tea' } })).status()).toBe(405)
  const large = await page.request.post('/en/verify', { data: Buffer.alloc(23 * 1024 * 1024) })
  expect(large.status()).toBe(413)
  expect(await large.text()).toContain('Files of up to 20 MB can be checked')
})

test('a form of another site, and one that cannot be read, are refused in words', async ({ page }) => {
  const foreign = await page.request.post('/en/verify', { multipart: { text: 'tea' }, headers: { Origin: 'https://tea.example' } })
  expect(foreign.status()).toBe(403)
  expect(await foreign.text()).toContain('This form was not sent from this site')
  const headers = { 'Content-Type': 'multipart/form-data; boundary=----TeaFormBoundary0123456789abcdef' }
  const broken = await page.request.post('/en/verify', { data: Buffer.from('tea'), headers })
  expect(broken.status()).toBe(400)
  expect(await broken.text()).toContain('What was sent could not be read')
})
