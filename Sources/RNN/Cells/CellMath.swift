/// One number for each unit, in double precision: what the plain cells compute with, a sample at a time.
package struct Units: Equatable {
    package var values: [Double]

    package init(_ values: [Double]) { self.values = values }

    package static func zeros(_ count: Int) -> Units { Units([Double](repeating: 0, count: count)) }

    package static func + (a: Units, b: Units) -> Units { Units(zip(a.values, b.values).map { $0 + $1 }) }
    package static func * (a: Units, b: Units) -> Units { Units(zip(a.values, b.values).map { $0 * $1 }) }
    package static func - (a: Double, b: Units) -> Units { Units(b.values.map { a - $0 }) }

    /// The part that belongs to gate number `index` of `count`.
    package func gate(_ index: Int, of count: Int) -> Units {
        let units = values.count / count
        return Units(Array(values[index * units..<(index + 1) * units]))
    }
}

package func tanh(_ x: Units) -> Units { Units(x.values.map { Foundation.tanh($0) }) }
package func sigmoid(_ x: Units) -> Units { Units(x.values.map { sigmoid($0) }) }

/// x·W + b. `kernel` is (x.values.count, bias.count), row-major.
package func affine(_ x: Units, _ kernel: [Double], _ bias: [Double]) -> Units {
    var sums = bias
    let columns = bias.count
    for (row, value) in x.values.enumerated() where value != 0 {
        for column in 0..<columns { sums[column] += value * kernel[row * columns + column] }
    }
    return Units(sums)
}
