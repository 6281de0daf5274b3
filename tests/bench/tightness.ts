import fc from 'fast-check'
import { allClaims, editionOf, someOf, truthOf, type Truth } from '@/domain/assess/truth.testing'
import { tightness } from '@/domain/assess/patterns.testing'
import { assess, ContradictionError } from '@/domain/assess/index'
import type { Claim } from '@/domain/model'
const runs = Number(process.argv[2] ?? 1000)
const coarse = fc.constantFrom(20, 40, 60, 64.99, 65, 70, 75, 77.5, 79.99, 80, 80.01, 85, 88, 90, 90.01, 95, 100)
const fine = fc.integer({ min: 5500, max: 9800 }).map((h) => h / 100)
const editions = fc.tuple(fc.oneof(fc.array(coarse,{minLength:2,maxLength:6}), fc.array(fine,{minLength:2,maxLength:6})), fc.integer({min:1,max:3}), fc.boolean()).map(([s,r,e])=>truthOf(s,r,e)).chain((t)=>fc.tuple(fc.constant(t), fc.oneof(fc.shuffledSubarray(allClaims(t),{minLength:1,maxLength:8})), fc.boolean()))
const total: Record<string,[number,number]> = {}
const withMeans: Record<string,[number,number]> = {}
const examples: Record<string,string[]> = {}
const samples = fc.sample(editions, { numRuns: runs, seed: 7 })
const start = Date.now()
let impossible = 0
samples.forEach(([truth, claims, means], run) => {
  if (!means) claims = claims.filter(c=>!/mean/i.test(c.what) && c.what!=='regionOrder')
  const a = assess(editionOf(claims), truth.units, truth.regions)
  const r = tightness(truth, claims, a)
  if (!r.possible) impossible++
  for (const k of ['positions','bands','counts','aboveMean'] as const) for (const m of means ? [total, withMeans]:[total]) {
    m[k] ??= [0,0]; m[k]![0]+=r[k].bounds; m[k]![1]+=r[k].notReached.length }
  for (const k of ['positions','bands','counts','aboveMean'] as const) if (r[k].notReached.length && claims.length<=Number(process.argv[4]??5)) (examples[k]??=[]).push(`${run} scores ${truth.scores} regions ${truth.regions.length} claims ${claims.map(c=>JSON.stringify({...c,id:undefined,source:undefined})).join(' ')} => ${r[k].notReached.join('; ')}`)
})
const pct=(m:typeof total)=>Object.entries(m).map(([k,[n,u]])=>`${k} ${u}/${n} ${(100*u/n).toFixed(2)}%`).join(', ')
console.log('all', pct(total)); console.log('with means', pct(withMeans)); console.log('impossible',impossible, (Date.now()-start)/1000,'s')
for (const [k,l] of Object.entries(examples)) { console.log('==',k); l.slice(0,Number(process.argv[3]??6)).forEach(x=>console.log(x)) }
