struct Card: Comparable, Hashable {
    var rank: Int
    var suit: String
    static func < (a: Card, b: Card) -> Bool { a.rank < b.rank }
}
let cards = [Card(rank: 5, suit: "h"), Card(rank: 2, suit: "s")]
print(cards.sorted().map(\.rank), cards[0] > cards[1], cards[0] == Card(rank: 5, suit: "h"), cards.max()!.rank, Set(cards).count, cards.contains(Card(rank: 2, suit: "s")))
// expect: [2, 5] true true 5 2 true
