const text = 'day'

export {}
