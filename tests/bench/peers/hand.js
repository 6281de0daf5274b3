import pages from './pages.json'
import years from './years.json'

/** The whole page by hand: every text node and shape found once, and only what differs is set. */
const texts = [...document.querySelectorAll('[data-text]')].map((element) => {
  if (!element.firstChild) element.append('')
  return element.firstChild
})
const shapes = [...document.querySelectorAll('.area, .corps')]
const marks = [...document.querySelectorAll('.mark')]

const change = (year) => {
  const { words, fills, bars } = pages[year]
  for (let index = 0; index < texts.length; index++)
    if (texts[index].data !== words[index]) texts[index].data = words[index]
  for (let index = 0; index < shapes.length; index++)
    if (shapes[index].getAttribute('fill') !== fills[index]) shapes[index].setAttribute('fill', fills[index])
  for (let index = 0; index < marks.length; index++)
    if (marks[index].getAttribute('d') !== bars[index]) marks[index].setAttribute('d', bars[index])
}

const outline = document.createElementNS('http://www.w3.org/2000/svg', 'path')
outline.setAttribute('class', 'outline')
document.querySelector('.china').append(outline)
document.querySelector('.china').addEventListener('pointermove', (event) => {
  const area = event.target.closest('.area')
  outline.setAttribute('d', area?.getAttribute('d') ?? '')
  document.querySelector('.tip').textContent = area?.dataset.id ?? ''
})
window.bench = { change, years: years.length }
window.benchReady = true
