// A lesson-like program: a small network by hand.
struct Matrix: Equatable {
    let rows: Int, cols: Int
    private(set) var data: [Double]
    init(rows: Int, cols: Int, _ make: (Int, Int) -> Double = { _, _ in 0 }) {
        self.rows = rows
        self.cols = cols
        data = []
        for r in 0..<rows { for c in 0..<cols { data.append(make(r, c)) } }
    }
    subscript(r: Int, c: Int) -> Double {
        get { data[r * cols + c] }
        set { data[r * cols + c] = newValue }
    }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        precondition(a.cols == b.rows, "shapes")
        return Matrix(rows: a.rows, cols: b.cols) { r, c in (0..<a.cols).reduce(0) { $0 + a[r, $1] * b[$1, c] } }
    }
    static func + (a: Matrix, b: Matrix) -> Matrix { Matrix(rows: a.rows, cols: a.cols) { a[$0, $1] + b[$0, $1] } }
    func map(_ f: (Double) -> Double) -> Matrix { Matrix(rows: rows, cols: cols) { f(self[$0, $1]) } }
    var transposed: Matrix { Matrix(rows: cols, cols: rows) { self[$1, $0] } }
}
extension Matrix: CustomStringConvertible {
    var description: String { (0..<rows).map { r in (0..<cols).map { String(format: "%.2f", self[r, $0]) }.joined(separator: " ") }.joined(separator: " / ") }
}
enum Activation: String, CaseIterable {
    case tanh, relu, linear
    func callAsFunction(_ x: Double) -> Double {
        switch self {
        case .tanh: return Double(1 - 2 / (exp(2 * x) + 1))
        case .relu: return max(0, x)
        case .linear: return x
        }
    }
}
struct Layer {
    var w: Matrix, b: Matrix
    var activation: Activation = .linear
    func callAsFunction(_ x: Matrix) -> Matrix { (x * w + b).map { activation($0) } }
}
struct Model {
    private var layers: [Layer] = []
    mutating func add(_ layer: Layer) -> Self { layers.append(layer); return self }
    func predict(_ x: Matrix) -> Matrix { layers.reduce(x) { $1($0) } }
    var parameters: Int { layers.map { $0.w.data.count + $0.b.data.count }.reduce(0, +) }
}
var model = Model()
_ = model.add(Layer(w: Matrix(rows: 2, cols: 2) { Double($0 + $1) / 2 }, b: Matrix(rows: 1, cols: 2), activation: .relu))
_ = model.add(Layer(w: Matrix(rows: 2, cols: 1) { r, _ in Double(r) - 0.5 }, b: Matrix(rows: 1, cols: 1) { _, _ in 0.1 }))
print(model.predict(Matrix(rows: 1, cols: 2) { _, c in Double(c + 1) }), model.parameters)
print(Matrix(rows: 2, cols: 3) { Double($0 * 3 + $1) }.transposed)
func softmax(_ xs: [Double]) -> [Double] {
    let top = xs.max() ?? 0
    let e = xs.map { exp($0 - top) }
    let sum = e.reduce(0, +)
    return e.map { $0 / sum }
}
print(softmax([1, 2, 3]).map { ($0 * 1000).rounded() / 1000 })
func argmax<T: Comparable>(_ xs: [T]) -> Int? { xs.indices.max { xs[$0] < xs[$1] } }
print(argmax([0.1, 0.7, 0.2]) as Any, argmax([Int]()) as Any)
// expect: 0.85 9
// expect: 0.00 3.00 / 1.00 4.00 / 2.00 5.00
// expect: [0.09, 0.245, 0.665]
// expect: Optional(1) nil
