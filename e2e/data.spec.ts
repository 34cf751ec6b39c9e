import { expect, readCsv, test } from './fixtures'

const tables = [
  'casualties',
  'context',
  'answer-shares',
  'sources',
  'publishers',
  'places',
  'indicators',
  'questions',
  'answers',
  'waves',
  'margins',
  'groups',
]

for (const table of tables) {
  test(`/data/${table} answers the same rows as CSV and JSON, with its headers`, async ({ page }) => {
    const csv = await page.request.get(`/data/${table}.csv`)
    const headers = csv.headers()
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=300, stale-while-revalidate=86400')
    expect(headers['content-disposition']).toMatch(new RegExp(`^attachment; filename="${table}_.*\\.csv"$`))
    const rows = await readCsv(page, `/data/${table}.csv`)
    const json = await (await page.request.get(`/data/${table}.json`)).json()
    expect(json.rows.map(toText)).toEqual(rows.map(toText))
    const again = await page.request.get(`/data/${table}.csv`, { headers: { 'If-None-Match': String(headers.etag) } })
    expect(again.status()).toBe(304)
  })
}

/** Cells as text: null is empty, a decimal loses its last zeros. */
function toText(row: Record<string, unknown>): string[] {
  return Object.values(row).map((cell) =>
    cell === null
      ? ''
      : String(cell)
          .replace(/^(\d+\.\d*?)\.?0+$/, '$1')
          .replace(/\.$/, ''),
  )
}

test('the file for Excel begins with a byte-order mark, the plain one does not', async ({ page }) => {
  const plain = await (await page.request.get('/data/publishers.csv')).body()
  const excel = await (await page.request.get('/data/publishers.csv?bom=1')).body()
  expect([...excel.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(excel.subarray(3).equals(plain)).toBe(true)
})

test('the data page documents every column and offers every table', async ({ page }) => {
  await page.goto('/en/data')
  for (const table of tables) await expect(page.locator(`a[href="/data/${table}.csv"]`).first()).toBeAttached()
  const columns = Object.keys((await readCsv(page, '/data/casualties.csv?from=2025-11&to=2025-11'))[0] ?? {})
  expect(columns.length).toBe(26)
  for (const column of columns) await expect(page.getByRole('main')).toContainText(column)
})

test('the data page offers the whole record and its manifest', async ({ page }) => {
  await page.goto('/en/data')
  for (const [address, type] of [
    ['/data/record.zip', 'application/zip'],
    ['/data/manifest.json', 'application/json'],
  ]) {
    await expect(page.locator(`main a[href="${address}"]`)).toBeVisible()
    const response = await page.request.get(String(address))
    expect([response.status(), response.headers()['content-type']]).toEqual([200, type])
  }
})

test('the dictionary says what codes and empty cells mean, and leads to the metadata', async ({ page }) => {
  await page.goto('/en/data')
  const waves = page.locator('section#waves')
  await waves.getByText('waves: 14 columns').click()
  await expect(waves.getByRole('row', { name: 'superseded_by' })).toContainText('Empty: nothing replaces it. Refers to waves.')
  await expect(waves.getByRole('row', { name: 'sample_size' })).toContainText('unit: persons')
  await expect(waves.getByRole('row', { name: 'status' }).getByRole('listitem')).toHaveText([
    'final Final',
    'interim Interim, replaced by a final wave',
  ])
  for (const address of ['/data/waves.csv-metadata.json', '/data/datapackage.json']) {
    await expect(page.locator(`a[href="${address}"]`)).toBeAttached()
    expect((await page.request.get(address)).status()).toBe(200)
  }
})

test('the data page cites the record at its own address, and offers the documents for reference managers', async ({ page, baseURL }) => {
  await page.goto('/en/data')
  await expect(page.getByRole('main')).toContainText(`[Dataset]. ${baseURL}/en/data`)
  const documents = await readCsv(page, '/data/sources.csv')
  const items = await (await page.request.get('/data/sources.csl.json')).json()
  expect(items).toHaveLength(documents.length)
  await expect(page.locator('a[href="/data/sources.csl.json"]')).toBeAttached()
})
