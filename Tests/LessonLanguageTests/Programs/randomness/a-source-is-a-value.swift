var first = RandomSource(seed: 1)
var second = first
print(Int.random(in: 0...999, using: &first), Int.random(in: 0...999, using: &second))
print(Int.random(in: 0...999, using: &first) == Int.random(in: 0...999, using: &second))
var third = RandomSource(seed: 2)
print(Int.random(in: 0...999, using: &third), third.nextUnit())
// expect: 566 566
// expect: true
// expect: 591 0.7491496838738246
