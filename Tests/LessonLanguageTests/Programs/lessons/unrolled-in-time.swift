struct Cell {
    let wx: [[Double]], wh: [[Double]], b: [Double]
    func callAsFunction(_ x: [Double], _ h: [Double]) -> [Double] {
        b.indices.map { j in
            tanh(b[j] + zip(x, wx).map { $0 * $1[j] }.reduce(0, +) + zip(h, wh).map { $0 * $1[j] }.reduce(0, +))
        }
    }
}
let cell = Cell(wx: [[0.1, 0.2]], wh: [[0.3, 0], [0, 0.3]], b: [0, 0.1])
var h = [0.0, 0.0]
for x in [[1.0], [0.5], [-1.0]] {
    h = cell(x, h)
    print(h.map { String(format: "%.4f", $0) })
}
// expect: ["0.0997", "0.2913"]
// expect: ["0.0797", "0.2797"]
// expect: ["-0.0759", "-0.0161"]
