struct Model {
    var rate: Double = 0.1 { didSet { history.append(oldValue) } }
    private(set) var history: [Double] = []
    lazy var label: String = "rate \(rate)"
    static var made = 0
    let id: Int
    init(rate: Double = 0.5) {
        Model.made += 1
        id = Model.made
        self.rate = rate
    }
    mutating func decay(_ by: Double) { rate *= by }
}
var m = Model()
m.decay(0.5)
m.decay(0.5)
print(m.history, m.rate, m.label, m.id)
var copy = m
copy.rate = 9
print(m.history.count, copy.history.count, copy.label)
var models = [Model(), Model(rate: 2)]
for i in models.indices { models[i].rate += 1 }
print(models.map(\.rate), models.map(\.history), Model.made)
struct Outer { var inner = Model() { willSet { print("will", newValue.rate) } didSet { print("did", oldValue.rate, inner.rate) } } }
var o = Outer()
o.inner.rate = 3
o.inner.decay(2)
print(o.inner.history)
func change(_ x: inout Double) { x += 1 }
change(&o.inner.rate)
print(o.inner.rate)
var limits: (low: Int, high: Int) = (0, 10) { didSet { print(oldValue, limits) } }
limits.low = 5
limits = (1, 2)
var table: [String: Int] = [:] { didSet { print(table.count) } }
table["a"] = 1
table["a", default: 0] += 4
table.removeValue(forKey: "a")
// expect: [0.5, 0.25] 0.125 rate 0.125 1
// expect: 2 3 rate 0.125
// expect: [1.5, 3.0] [[0.5], [2.0]] 3
// expect: will 3.0
// expect: did 0.5 3.0
// expect: will 6.0
// expect: did 3.0 6.0
// expect: [0.5, 3.0]
// expect: will 7.0
// expect: did 6.0 7.0
// expect: 7.0
// expect: (low: 0, high: 10) (low: 5, high: 10)
// expect: (low: 5, high: 10) (low: 1, high: 2)
// expect: 1
// expect: 1
// expect: 0
