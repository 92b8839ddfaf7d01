struct Network {
    enum Kind: String { case dense, recurrent }
    struct Layer {
        var kind: Kind
        var units: Int
        static let smallest = 1
        enum Size { case small, large }
        var size: Size { units < 10 ? .small : .large }
    }
    typealias Weights = [[Double]]
    var layers: [Layer] = []
    var weights: Weights = []
    mutating func add(_ kind: Kind, _ units: Int) { layers.append(Layer(kind: kind, units: units)) }
    static func plain() -> Self { Self() }
}
extension Network {
    struct Summary { let count: Int; var text: String { "\(count) layers" } }
    var summary: Summary { Summary(count: layers.count) }
}
var net = Network.plain()
net.add(.dense, 4)
net.add(.recurrent, 80)
let layer: Network.Layer = net.layers[0]
print(layer, layer.size, net.layers[1].size, Network.Layer.smallest)
print(net.summary.text, Network.Kind.dense, Network.Kind(rawValue: "recurrent")!, Network.Layer.Size.large)
let w: Network.Weights = [[1, 2]]
print(w, net.summary)
func f() -> Int {
    struct Local { var x = 3; enum Inner { case a, b } }
    typealias L = Local
    let l = L(x: 4)
    return l.x + (Local.Inner.a == .a ? 1 : 0)
}
print(f())
enum Tree {
    struct Node { var value: Int }
    case leaf(Node)
    case pair(Node, Node)
}
let t = Tree.pair(.init(value: 1), Tree.Node(value: 2))
if case .pair(let a, let b) = t { print(a.value + b.value) }
// expect: Layer(kind: main.Network.Kind.dense, units: 4) small large 1
// expect: 2 layers dense recurrent large
// expect: [[1.0, 2.0]] Summary(count: 2)
// expect: 5
// expect: 3
