func draw(_ count: Int, from source: inout RandomSource) -> [Int] {
    var result: [Int] = []
    for _ in 0..<count { result.append(Int.random(in: 1...6, using: &source)) }
    return result
}
struct Dice {
    var source: RandomSource
    var sides = 6
    mutating func roll() -> Int { Int.random(in: 1...sides, using: &source) }
}
var source = RandomSource(seed: 3)
print(draw(5, from: &source), draw(3, from: &source))
var dice = Dice(source: RandomSource(seed: 3))
print((0..<5).map { _ in dice.roll() })
dice.sides = 20
print(dice.roll())
// expect: [1, 5, 4, 1, 2] [4, 1, 6]
// expect: [1, 5, 4, 1, 2]
// expect: 13
