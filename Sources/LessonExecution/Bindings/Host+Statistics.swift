import LessonLanguage
import RNN

extension Histogram: HostType {}

extension LessonLanguage.Host {
    /// Means, medians, histograms, and the shape of lists.
    mutating func declareStatistics() {
        let mean = "The arithmetic mean.", median = "The value in the middle of the sorted values."
        function("mean(_ values: [Int]) -> Double", mean) { (x: [Int]) in try tryMean(x) }
        function("mean(_ values: [Double]) -> Double", mean) { (x: [Double]) in try tryMean(x) }
        function("mean(_ values: [Float]) -> Double", mean) { (x: [Float]) in try tryMean(x) }
        function("median(_ values: [Int]) -> Double", median) { (x: [Int]) in try tryMedian(x) }
        function("median(_ values: [Double]) -> Double", median) { (x: [Double]) in try tryMedian(x) }
        function("median(_ values: [Float]) -> Double", median) { (x: [Float]) in try tryMedian(x) }

        type(Histogram.self, named: "Histogram", "How many values fall into each of a row of equal bins.") { type in
            type.property("counts: [Int]") { (h: Histogram) in h.counts }
            type.property("edges: [Double]", "The borders of the bins: one more than there are counts.") { (h: Histogram) in h.edges }
            type.property("description: String") { (h: Histogram) in h.description }
        }
        let bins = "Counts values into equal bins from the least to the greatest."
        function("histogram(_ x: [Int], bins: Int = 10) -> Histogram", bins) { (x: [Int], n: Int) in try tryHistogram(x, bins: n) }
        function("histogram(_ x: [Double], bins: Int = 10) -> Histogram", bins) { (x: [Double], n: Int) in
            try tryHistogram(x, bins: n)
        }
        function("histogram(_ x: [Float], bins: Int = 10) -> Histogram", bins) { (x: [Float], n: Int) in
            try tryHistogram(x.map(Double.init), bins: n)
        }

        function("shape<Element>(_ x: [Element]) -> Shape", "The shape of nested lists, as NumPy tells it.") { (x: Value) in
            Shape(try x.regularLengths())
        }
        function("shape(_ x: Tensor) -> Shape", "The shape of a tensor.") { (x: Tensor) in x.shape }
    }
}

extension Value {
    /// The lengths of the axes, down to the level above the one where lists differ in length.
    func regularLengths() throws -> [Int] {
        guard case .array(let lists) = self, let first = lists.first, first.isList else { return [elementCount] }
        var common = try first.regularLengths()
        for (number, list) in lists.dropFirst().enumerated() where !common.isEmpty {
            if number.isMultiple(of: 256) { try StopWish.look() }
            let lengths = try list.regularLengths()
            if common != lengths { common = zip(common, lengths).prefix { $0 == $1 }.map(\.0) }
        }
        return [lists.count] + common
    }

    var isList: Bool {
        switch self {
        case .array, .ints, .doubles, .floats, .bools: true
        default: false
        }
    }
}
