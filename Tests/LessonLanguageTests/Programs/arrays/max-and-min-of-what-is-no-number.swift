// expect: nan 1.0 2.0 nan nan 1.0 nan nan
print([Double.nan, 1].max()!, [1, Double.nan].max()!, [2, Double.nan, 1].max()!, [Double.nan, 1].min()!, max(Double.nan, 1), max(1, Double.nan), min(Double.nan, 1), [Float.nan, 1].max()!)
struct Card: Comparable {
    let rank: Int
    let suit: String
    static func < (a: Card, b: Card) -> Bool { a.rank < b.rank }
}
let cards = [Card(rank: 1, suit: "a"), Card(rank: 2, suit: "b"), Card(rank: 2, suit: "c"), Card(rank: 1, suit: "d")]
// expect: b a c a
print(cards.max()!.suit, cards.min()!.suit, max(cards[1], cards[2]).suit, min(cards[0], cards[3]).suit)
