const SEASONS = ['winter', 'spring', 'summer', 'autumn']

export function season(date) {
  return SEASONS[Math.floor(((date.getMonth() + 1) % 12) / 3)]
}
