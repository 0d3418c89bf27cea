import { tides } from './tides.js'

const list = document.querySelector('#tides')
for (const tide of tides(new Date(), 8)) {
  const item = document.createElement('li')
  item.textContent = `${tide.kind} water at ${tide.at.toLocaleTimeString()}`
  list.append(item)
}
