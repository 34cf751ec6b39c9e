import { describe, expect, test } from 'vitest'
import { formatBibliography, formatCitations } from './citation-formats'
import type { CslItem } from './csl-item'

// The documents are real: one of each kind that citing has a trap for.

const primary: CslItem = {
  id: 'unhcr-2022-07-08-flash-20',
  type: 'webpage',
  title: 'Ukraine Situation Flash Update #20 (8 July 2022)',
  author: [{ literal: 'UN High Commissioner for Refugees' }],
  issued: { 'date-parts': [[2022, 7, 8]] },
  URL: 'https://reliefweb.int/report/ukraine/ukraine-situation-flash-update-20-8-july-2022',
  language: 'en',
}
const press: CslItem = {
  id: 'novinite-2025-09-17',
  type: 'webpage',
  title: "Survey: 75% of Ukrainians Reject Russian 'Peace Plan' as Unacceptable",
  author: [{ literal: 'Novinite' }],
  issued: { 'date-parts': [[2025, 9, 17]] },
  URL: 'https://www.novinite.com/view_news.php?id=234427',
  language: 'en',
  genre: 'Press report or repost',
  note: 'In the document: paragraph 3.',
}
const undated: CslItem = {
  id: '2024-press-2022-04',
  type: 'webpage',
  title: 'Ukraine: 2,224 killed and 2,897 injured',
  author: [{ literal: '2024.press (repost of OHCHR)' }],
  URL: 'https://2024.press/ukraine-2224-killed-and-2897-injured/amp/',
  language: 'en',
  genre: 'Press report or repost',
}
const cyrillicMonth: CslItem = {
  id: 'gordon-2025-02-11',
  type: 'webpage',
  title: 'В январе Россия убила минимум 139 гражданских украинцев, 738 человек получили ранения – мониторинг ООН',
  author: [{ literal: 'Gordon' }],
  issued: { 'date-parts': [[2025, 2]] },
  URL: 'https://gordonua.com/news/war/v-janvare-rossija-ubila-minimum-139-hrazhdanskikh-ukraintsev-738-chelovek-poluchili-ranenija-monitorinh-oon-1733002.html',
  language: 'ru',
}
const untitled: CslItem = {
  id: 'radiosvoboda-33072509',
  type: 'webpage',
  title: '[Херсон: атака дрона на цивільну автівку]',
  author: [{ literal: 'Radio Svoboda (RFE/RL)' }],
  URL: 'https://radiosvoboda.org/a/news-kherson-obstril-viyna-dron-rosiya/33072509.html',
  language: 'uk',
  genre: 'Press report or repost',
}
// Made up: every document of the record has an address.
const withoutAddress: CslItem = {
  id: 'a-catalogue-of-tea-rooms-1999',
  type: 'document',
  title: 'Tea_rooms {1999} \\ ~ ^ $5 & scones',
  author: [{ literal: 'Milk & Sugar, Union of' }],
}
const record: CslItem = {
  id: 'figure-5d61928ee5be',
  type: 'dataset',
  title: '3,028 verified civilian deaths in Ukraine in March 2022',
  author: [{ literal: 'Civilian Harm Record' }],
  URL: 'https://record.example/en/figures/5d61928ee5be',
  language: 'en',
  number: 'figure 5d61928ee5be',
  version: '0123456789ab',
  note: 'Figure of OHCHR, published 3 July 2022, data as of 3 July 2022, as reported by Interfax-Ukraine.',
}

test('as text, in the order given, with the notes', () => {
  expect(formatBibliography([press, primary, undated, cyrillicMonth, untitled, withoutAddress, record])).toEqual([
    'Novinite. (2025, September 17). Survey: 75% of Ukrainians Reject Russian “Peace Plan” as Unacceptable [Press report or repost]. https://www.novinite.com/view_news.php?id=234427 In the document: paragraph 3.',
    'UN High Commissioner for Refugees. (2022, July 8). Ukraine Situation Flash Update #20 (8 July 2022). https://reliefweb.int/report/ukraine/ukraine-situation-flash-update-20-8-july-2022',
    '2024.press (repost of OHCHR). (n.d.). Ukraine: 2,224 killed and 2,897 injured [Press report or repost]. https://2024.press/ukraine-2224-killed-and-2897-injured/amp/',
    'Gordon. (2025, February). В январе Россия убила минимум 139 гражданских украинцев, 738 человек получили ранения – мониторинг ООН. https://gordonua.com/news/war/v-janvare-rossija-ubila-minimum-139-hrazhdanskikh-ukraintsev-738-chelovek-poluchili-ranenija-monitorinh-oon-1733002.html',
    'Radio Svoboda (RFE/RL). (n.d.). [Херсон: атака дрона на цивільну автівку] [Press report or repost]. https://radiosvoboda.org/a/news-kherson-obstril-viyna-dron-rosiya/33072509.html',
    'Milk & Sugar, Union of. (n.d.). Tea_rooms {1999} \\ ~ ^ $5 & scones.',
    'Civilian Harm Record. (n.d.). 3,028 verified civilian deaths in Ukraine in March 2022 (Figure 5d61928ee5be; Version 0123456789ab) [Dataset]. https://record.example/en/figures/5d61928ee5be Figure of OHCHR, published 3 July 2022, data as of 3 July 2022, as reported by Interfax-Ukraine.',
  ])
})

describe('as BibTeX', () => {
  test('a document with its day, for BibTeX and for biblatex', () => {
    expect(formatCitations([primary], 'bib')).toBe(`@misc{unhcr-2022-07-08-flash-20,
  author = {{UN High Commissioner for Refugees}},
  title = {{Ukraine Situation Flash Update \\#20 (8 July 2022)}},
  year = {2022},
  date = {2022-07-08},
  url = {https://reliefweb.int/report/ukraine/ukraine-situation-flash-update-20-8-july-2022},
  language = {en},
  month = jul,
}
`)
  })

  test('a press report with what TeX would take for commands, escaped in texts and not in addresses', () => {
    expect(formatCitations([press], 'bib')).toBe(`@misc{novinite-2025-09-17,
  author = {{Novinite}},
  title = {{Survey: 75\\% of Ukrainians Reject Russian 'Peace Plan' as Unacceptable}},
  year = {2025},
  date = {2025-09-17},
  type = {Press report or repost},
  url = {https://www.novinite.com/view_news.php?id=234427},
  language = {en},
  note = {In the document: paragraph 3.},
  month = sep,
}
`)
  })

  test('an undated document without year', () => {
    expect(formatCitations([undated], 'bib')).toBe(`@misc{2024-press-2022-04,
  author = {{2024.press (repost of OHCHR)}},
  title = {{Ukraine: 2,224 killed and 2,897 injured}},
  type = {Press report or repost},
  url = {https://2024.press/ukraine-2224-killed-and-2897-injured/amp/},
  language = {en},
}
`)
  })

  test('a Cyrillic title and a month as they are', () => {
    expect(formatCitations([cyrillicMonth], 'bib')).toBe(`@misc{gordon-2025-02-11,
  author = {{Gordon}},
  title = {{В январе Россия убила минимум 139 гражданских украинцев, 738 человек получили ранения – мониторинг ООН}},
  year = {2025},
  date = {2025-02},
  url = {https://gordonua.com/news/war/v-janvare-rossija-ubila-minimum-139-hrazhdanskikh-ukraintsev-738-chelovek-poluchili-ranenija-monitorinh-oon-1733002.html},
  language = {ru},
  month = feb,
}
`)
  })

  test('a document without title page', () => {
    expect(formatCitations([untitled], 'bib')).toBe(`@misc{radiosvoboda-33072509,
  author = {{Radio Svoboda (RFE/RL)}},
  title = {{[Херсон: атака дрона на цивільну автівку]}},
  type = {Press report or repost},
  url = {https://radiosvoboda.org/a/news-kherson-obstril-viyna-dron-rosiya/33072509.html},
  language = {uk},
}
`)
  })

  test('a document without address, and every character that TeX takes for a command', () => {
    expect(formatCitations([withoutAddress], 'bib')).toBe(`@misc{a-catalogue-of-tea-rooms-1999,
  author = {{Milk \\& Sugar, Union of}},
  title = {{Tea\\_rooms \\textbraceleft{}1999\\textbraceright{} \\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\$5 \\& scones}},
}
`)
  })

  test('a value of this record with its version', () => {
    expect(formatCitations([record], 'bib')).toBe(`@misc{figure-5d61928ee5be,
  author = {{Civilian Harm Record}},
  title = {{3,028 verified civilian deaths in Ukraine in March 2022}},
  number = {figure 5d61928ee5be},
  version = {0123456789ab},
  url = {https://record.example/en/figures/5d61928ee5be},
  language = {en},
  note = {Figure of OHCHR, published 3 July 2022, data as of 3 July 2022, as reported by Interfax-Ukraine.},
}
`)
  })
})

describe('as RIS', () => {
  test('a press report and a month: whole identifiers, no broken lines', () => {
    expect(formatCitations([press, cyrillicMonth], 'ris').split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - Novinite',
      'PY  - 2025',
      'ID  - novinite-2025-09-17',
      'LA  - en',
      'N1  - In the document: paragraph 3.',
      "TI  - Survey: 75% of Ukrainians Reject Russian 'Peace Plan' as Unacceptable",
      'UR  - https://www.novinite.com/view_news.php?id=234427',
      'PB  - Novinite',
      'M3  - Press report or repost',
      'DA  - 2025/09/17/',
      'ER  - ',
      '',
      'TY  - ELEC',
      'AU  - Gordon',
      'PY  - 2025',
      'ID  - gordon-2025-02-11',
      'LA  - ru',
      'TI  - В январе Россия убила минимум 139 гражданских украинцев, 738 человек получили ранения – мониторинг ООН',
      'UR  - https://gordonua.com/news/war/v-janvare-rossija-ubila-minimum-139-hrazhdanskikh-ukraintsev-738-chelovek-poluchili-ranenija-monitorinh-oon-1733002.html',
      'PB  - Gordon',
      'DA  - 2025/02//',
      'ER  - ',
      '',
    ])
  })

  test('an undated document without title page', () => {
    expect(formatCitations([untitled], 'ris').split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - Radio Svoboda (RFE/RL)',
      'ID  - radiosvoboda-33072509',
      'LA  - uk',
      'TI  - [Херсон: атака дрона на цивільну автівку]',
      'UR  - https://radiosvoboda.org/a/news-kherson-obstril-viyna-dron-rosiya/33072509.html',
      'PB  - Radio Svoboda (RFE/RL)',
      'M3  - Press report or repost',
      'ER  - ',
      '',
    ])
  })

  test('a document without address: its whole identifier, and its publisher whole in spite of the comma', () => {
    expect(formatCitations([withoutAddress], 'ris').split('\r\n')).toEqual([
      'TY  - GEN',
      'AU  - Milk & Sugar, Union of',
      'ID  - a-catalogue-of-tea-rooms-1999',
      'TI  - Tea_rooms {1999} \\ ~ ^ $5 & scones',
      'PB  - Milk & Sugar, Union of',
      'ER  - ',
      '',
    ])
  })

  test('a value of this record with its version', () => {
    expect(formatCitations([record], 'ris').split('\r\n')).toEqual([
      'TY  - DATA',
      'AU  - Civilian Harm Record',
      'ET  - 0123456789ab',
      'ID  - figure-5d61928ee5be',
      'LA  - en',
      'N1  - Figure of OHCHR, published 3 July 2022, data as of 3 July 2022, as reported by Interfax-Ukraine.',
      'NV  - figure 5d61928ee5be',
      'TI  - 3,028 verified civilian deaths in Ukraine in March 2022',
      'UR  - https://record.example/en/figures/5d61928ee5be',
      'PB  - Civilian Harm Record',
      'ER  - ',
      '',
    ])
  })
})

test('as CSL-JSON, the items themselves', () => {
  expect(JSON.parse(formatCitations([press, record], 'json'))).toEqual([press, record])
})
