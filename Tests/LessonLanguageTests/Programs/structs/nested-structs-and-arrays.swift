struct Item { var name: String; var price: Double }
struct Basket {
    var items: [Item] = []
    var total: Double { items.map(\.price).reduce(0, +) }
    mutating func add(_ name: String, _ price: Double) { items.append(Item(name: name, price: price)) }
}
var b = Basket()
b.add("pen", 1.5)
b.add("ink", 2.25)
b.items[0].price = 2
print(b.total, b.items.count, b.items[0], b)
// expect: 4.25 2 Item(name: "pen", price: 2.0) Basket(items: [main.Item(name: "pen", price: 2.0), main.Item(name: "ink", price: 2.25)])
