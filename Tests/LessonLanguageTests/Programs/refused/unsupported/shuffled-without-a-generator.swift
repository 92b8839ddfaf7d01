let cards = [1, 2, 3]
print(cards.shuffled())
// error: 2: 'shuffled()' without a generator gives other numbers each time and is not part of the lesson language; make one with 'var source = RandomSource(seed: 42)' and add 'using: &source'
